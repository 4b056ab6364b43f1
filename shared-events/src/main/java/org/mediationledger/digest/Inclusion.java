package org.mediationledger.digest;

import java.util.ArrayList;
import java.util.List;

/** Proofs that a leaf is in a tree at an index (RFC 9162, section 2.1.3). */
public final class Inclusion {

    private Inclusion() {}

    /**
     * PATH(index, D[size]): the hashes beside the way from the leaf up to the root, the leaf's sibling first.
     *
     * @param index from 0, smaller than the size
     * @throws IllegalArgumentException when the index is outside the tree
     */
    public static List<Hash> prove(SubtreeHashes tree, long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
        List<Hash> fromTheRoot = new ArrayList<>();
        long start = 0;
        long end = size;
        while (end - start > 1) {
            long middle = start + Subtrees.leftPart(end - start);
            if (index < middle) {
                fromTheRoot.add(Subtrees.hash(tree, middle, end));
                end = middle;
            } else {
                fromTheRoot.add(Subtrees.hash(tree, start, middle));
                start = middle;
            }
        }
        return List.copyOf(fromTheRoot.reversed());
    }

    /** Whether the path shows that the leaf is at the index of the tree with this size and root. Never throws. */
    public static ProofCheck check(List<Hash> path, Hash leafHash, long index, long size, Hash root) {
        if (index < 0 || index >= size) {
            return ProofCheck.OUTSIDE_THE_TREE;
        }
        Climb climb = new Climb(index, size - 1);
        Hash hash = leafHash;
        for (Hash sibling : path) {
            if (climb.isAtTheRoot()) {
                return ProofCheck.WRONG_LENGTH;
            }
            hash = climb.siblingIsLeft() ? Merkle.nodeHash(sibling, hash) : Merkle.nodeHash(hash, sibling);
            climb.goOn();
        }
        return climb.isAtTheRoot() ? ProofCheck.of(hash.equals(root)) : ProofCheck.WRONG_LENGTH;
    }
}
