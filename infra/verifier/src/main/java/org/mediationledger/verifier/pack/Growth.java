package org.mediationledger.verifier.pack;

/** Two sizes of the log, of which a proof says that one grew into the other. */
public record Growth(long from, long to) {

    /** Whether it is from the tree without leaves, which grows into every tree and needs no proof. */
    public boolean isFromNothing() {
        return from == 0;
    }
}
