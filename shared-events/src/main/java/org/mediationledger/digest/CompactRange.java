package org.mediationledger.digest;

import java.util.ArrayList;
import java.util.List;

/**
 * All that a growing tree must remember to grow on: the roots of the complete subtrees that its leaves fall into, one for
 * each bit set in its size, the largest (leftmost) first. Not safe for use by several threads.
 */
public final class CompactRange {

    private static final SubtreeSink NOBODY = (level, index, hash) -> {};

    private final List<Hash> hashes;
    private long size;

    private CompactRange(long size, List<Hash> hashes) {
        this.size = size;
        this.hashes = new ArrayList<>(hashes);
    }

    /** The tree without leaves. */
    public static CompactRange empty() {
        return new CompactRange(0, List.of());
    }

    /**
     * The tree that {@link #size} and {@link #hashes} were taken from.
     *
     * @throws IllegalArgumentException when the size is negative or the hashes aren't one for each bit set in it
     */
    public static CompactRange of(long size, List<Hash> hashes) {
        checkNotNegative(size);
        if (hashes.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("a tree of " + size + " leaves has " + Long.bitCount(size)
                    + " complete subtrees, not " + hashes.size());
        }
        return new CompactRange(size, hashes);
    }

    /**
     * The tree of the first leaves of a stored tree.
     *
     * @param size how many leaves, from 0 to the stored tree's size
     * @throws IllegalArgumentException when the size is negative
     */
    public static CompactRange read(SubtreeHashes tree, long size) {
        checkNotNegative(size);
        List<Hash> hashes = new ArrayList<>();
        long left = size;
        while (left > 0) {
            long subtree = Long.highestOneBit(left);
            hashes.add(tree.at(Long.numberOfTrailingZeros(subtree), (size - left) / subtree));
            left -= subtree;
        }
        return new CompactRange(size, hashes);
    }

    private static void checkNotNegative(long size) {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no negative size: " + size);
        }
    }

    /** How many leaves the tree has. */
    public long size() {
        return size;
    }

    /** The roots of its complete subtrees, the largest first; a copy. */
    public List<Hash> hashes() {
        return List.copyOf(hashes);
    }

    /** Appends a leaf's hash at the right. */
    public void append(Hash leafHash) {
        append(leafHash, NOBODY);
    }

    /**
     * Appends a leaf's hash at the right.
     *
     * @param sink is told of the leaf, then of each subtree that the leaf completes, from the smallest
     */
    public void append(Hash leafHash, SubtreeSink sink) {
        Hash complete = leafHash;
        sink.completed(0, size, complete);
        int completed = Long.numberOfTrailingZeros(~size);
        for (int level = 1; level <= completed; level++) {
            complete = Merkle.nodeHash(hashes.removeLast(), complete);
            sink.completed(level, size >>> level, complete);
        }
        hashes.add(complete);
        size++;
    }

    /** The tree's root. */
    public Hash root() {
        if (hashes.isEmpty()) {
            return Merkle.emptyRoot();
        }
        Hash root = hashes.getLast();
        for (int i = hashes.size() - 2; i >= 0; i--) {
            root = Merkle.nodeHash(hashes.get(i), root);
        }
        return root;
    }
}
