package org.mediationledger.digest;

/** Reads a tree's stored hashes. */
@FunctionalInterface
public interface SubtreeHashes {

    /**
     * The Merkle tree hash of a complete subtree, as {@link SubtreeSink} was told of it.
     *
     * @param level 0 for a leaf hash; a subtree at level n has 2^n leaves
     * @param index which of its level, from 0 at the left
     */
    Hash at(int level, long index);
}
