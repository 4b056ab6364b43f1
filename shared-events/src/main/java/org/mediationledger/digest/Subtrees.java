package org.mediationledger.digest;

/** Hashes of whole stretches of leaves, put together from the complete subtrees within. */
final class Subtrees {

    private Subtrees() {}

    /**
     * MTH(D[start:end]) of RFC 9162, section 2.1.1, for a stretch that the definition of a larger tree comes upon.
     *
     * @param start a multiple of the largest power of two that is smaller than the stretch
     */
    static Hash hash(SubtreeHashes tree, long start, long end) {
        long leaves = end - start;
        if (Long.bitCount(leaves) == 1) {
            int level = Long.numberOfTrailingZeros(leaves);
            return tree.at(level, start >>> level);
        }
        long middle = start + leftPart(leaves);
        return Merkle.nodeHash(hash(tree, start, middle), hash(tree, middle, end));
    }

    /** The largest power of two smaller than the count of leaves (RFC 9162's k), which is 2 or more. */
    static long leftPart(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
