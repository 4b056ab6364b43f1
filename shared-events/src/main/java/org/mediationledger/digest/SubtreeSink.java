package org.mediationledger.digest;

/** Is told of each complete subtree at the moment when its last leaf is appended. */
@FunctionalInterface
public interface SubtreeSink {

    /**
     * A subtree is complete, and will never change.
     *
     * @param level 0 for a leaf hash; a subtree at level n has 2^n leaves
     * @param index which of its level, from 0 at the left; its first leaf is index * 2^level
     * @param hash its Merkle tree hash
     */
    void completed(int level, long index, Hash hash);
}
