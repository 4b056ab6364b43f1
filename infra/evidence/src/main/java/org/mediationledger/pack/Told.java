package org.mediationledger.pack;

/** What a recipient is told of a personal value. */
public sealed interface Told {

    /** @param disclosure the disclosure D as it was committed to */
    record Disclosed(String disclosure) implements Told {

        /** Never shows the disclosure. */
        @Override
        public String toString() {
            return "Disclosed[]";
        }
    }

    /** Nothing, for a reason. */
    record Withheld(WithheldReason reason) implements Told {}

    /** Nothing, for ever: it was erased, which a leaf of its own records. */
    record Erased() implements Told {}
}
