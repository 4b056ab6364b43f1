package org.mediationledger.digest;

/** The hashes that a Merkle tree is made of (RFC 9162, section 2.1.1; the same as RFC 6962, section 2.1). */
public final class Merkle {

    private static final byte LEAF = 0x00;
    private static final byte NODE = 0x01;
    private static final Hash EMPTY = Hash.sha256();

    private Merkle() {}

    /** The hash of a leaf: SHA-256 over 0x00 and the leaf's bytes. */
    public static Hash leafHash(byte[] leaf) {
        return Hash.prefixed(LEAF, leaf);
    }

    /** The hash of an inner node: SHA-256 over 0x01, the left and the right hash. */
    public static Hash nodeHash(Hash left, Hash right) {
        return Hash.prefixed(NODE, left, right);
    }

    /** The root of the tree without leaves: SHA-256 over nothing. */
    public static Hash emptyRoot() {
        return EMPTY;
    }

    /** The root of the tree with these leaf hashes, from the left. */
    public static Hash root(Iterable<Hash> leafHashes) {
        CompactRange range = CompactRange.empty();
        leafHashes.forEach(range::append);
        return range.root();
    }
}
