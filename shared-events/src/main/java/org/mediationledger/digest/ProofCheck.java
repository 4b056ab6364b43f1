package org.mediationledger.digest;

/** What checking a proof came to. */
public enum ProofCheck {
    /** The proof holds. */
    HOLDS,
    /** The index or the older size isn't within the tree, or is negative. */
    OUTSIDE_THE_TREE,
    /** The proof has more or fewer hashes than one for this place and size has. */
    WRONG_LENGTH,
    /** The proof leads to another root than the one stated: a leaf, a hash or a root is not the recorded one. */
    OTHER_ROOT;

    /** Whether the proof holds. */
    public boolean holds() {
        return this == HOLDS;
    }

    static ProofCheck of(boolean sameRoot) {
        return sameRoot ? HOLDS : OTHER_ROOT;
    }
}
