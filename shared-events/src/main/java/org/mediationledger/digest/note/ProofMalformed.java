package org.mediationledger.digest.note;

/** Bytes that aren't a proof. The message says what is wrong, and never repeats them. */
public final class ProofMalformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProofMalformed(String problem) {
        super(problem);
    }
}
