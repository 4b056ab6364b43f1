package org.mediationledger.witness;

/** What a witness answers to {@code add-checkpoint}. */
public sealed interface Answer {

    /**
     * It cosigned, and remembers having done so.
     *
     * @param line the signature line, ended by a newline
     */
    record Cosigned(String line) implements Answer {}

    /**
     * It has seen another size than the log believes.
     *
     * @param size how many leaves it has seen
     */
    record Conflict(long size) implements Answer {}

    /**
     * It won't cosign.
     *
     * @param problem one sentence for the log's operator
     */
    record Refused(Refusal why, String problem) implements Answer {}

    /** Why a witness won't cosign. */
    enum Refusal {
        /** The request isn't in the format, or tells an old size beyond the new. */
        MALFORMED,
        /** No key of that origin that the witness trusts signed, or such a key's signature is bad. */
        NOT_SIGNED,
        /** The witness doesn't know that log. */
        UNKNOWN_LOG,
        /** The proof doesn't show that the log has grown from what the witness has seen. */
        NOT_GROWN
    }
}
