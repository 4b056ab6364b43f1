package org.mediationledger.log;

import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;

/** A leaf that is to be appended, with its hash, which is worked out once. */
final class HashedLeaf {

    private final byte[] bytes;
    private final Hash hash;

    HashedLeaf(byte[] bytes) {
        this.bytes = bytes;
        this.hash = Merkle.leafHash(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    /** RFC 9162, section 2.1.1. */
    Hash hash() {
        return hash;
    }
}
