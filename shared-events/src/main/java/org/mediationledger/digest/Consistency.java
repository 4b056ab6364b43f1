package org.mediationledger.digest;

import java.util.ArrayList;
import java.util.List;

/** Proofs that a tree has only grown: that its first leaves are those of an older tree (RFC 9162, section 2.1.4). */
public final class Consistency {

    private Consistency() {}

    /**
     * PROOF(oldSize, D[size]). Empty from the empty tree, as tlog-witness sends it, and between equal sizes.
     *
     * @param oldSize from 0 to the size
     * @throws IllegalArgumentException when the older tree isn't within the newer
     */
    public static List<Hash> prove(SubtreeHashes tree, long oldSize, long size) {
        if (oldSize < 0 || oldSize > size) {
            throw new IllegalArgumentException("no tree of " + oldSize + " within one of " + size);
        }
        if (oldSize == 0) {
            return List.of();
        }
        List<Hash> fromTheRoot = new ArrayList<>();
        long start = 0;
        long end = size;
        while (end > oldSize) {
            long middle = start + Subtrees.leftPart(end - start);
            if (oldSize <= middle) {
                fromTheRoot.add(Subtrees.hash(tree, middle, end));
                end = middle;
            } else {
                fromTheRoot.add(Subtrees.hash(tree, start, middle));
                start = middle;
            }
        }
        if (start > 0) {
            fromTheRoot.add(Subtrees.hash(tree, start, end));
        }
        return List.copyOf(fromTheRoot.reversed());
    }

    /**
     * Whether the proof shows that the tree with this size and root has grown from the older one. Never throws. From the
     * empty tree every tree has grown: then the proof must be empty and the older root the empty one.
     */
    public static ProofCheck check(List<Hash> proof, long oldSize, Hash oldRoot, long size, Hash root) {
        if (oldSize < 0 || oldSize > size) {
            return ProofCheck.OUTSIDE_THE_TREE;
        }
        if (oldSize == 0) {
            return withoutHashes(proof, oldRoot, Merkle.emptyRoot());
        }
        if (oldSize == size) {
            return withoutHashes(proof, oldRoot, root);
        }
        return grown(proof, oldSize, oldRoot, size, root);
    }

    private static ProofCheck withoutHashes(List<Hash> proof, Hash oldRoot, Hash expected) {
        return proof.isEmpty() ? ProofCheck.of(oldRoot.equals(expected)) : ProofCheck.WRONG_LENGTH;
    }

    private static ProofCheck grown(List<Hash> proof, long oldSize, Hash oldRoot, long size, Hash root) {
        boolean oldIsOneSubtree = Long.bitCount(oldSize) == 1;
        if (!oldIsOneSubtree && proof.isEmpty()) {
            return ProofCheck.WRONG_LENGTH;
        }
        Hash seed = oldIsOneSubtree ? oldRoot : proof.getFirst();
        Climb climb = new Climb(oldSize - 1, size - 1);
        climb.overCompleteSubtrees();
        Hash oldHash = seed;
        Hash newHash = seed;
        for (Hash sibling : oldIsOneSubtree ? proof : proof.subList(1, proof.size())) {
            if (climb.isAtTheRoot()) {
                return ProofCheck.WRONG_LENGTH;
            }
            if (climb.siblingIsLeft()) {
                oldHash = Merkle.nodeHash(sibling, oldHash);
                newHash = Merkle.nodeHash(sibling, newHash);
            } else {
                newHash = Merkle.nodeHash(newHash, sibling);
            }
            climb.goOn();
        }
        if (!climb.isAtTheRoot()) {
            return ProofCheck.WRONG_LENGTH;
        }
        return ProofCheck.of(oldHash.equals(oldRoot) && newHash.equals(root));
    }
}
