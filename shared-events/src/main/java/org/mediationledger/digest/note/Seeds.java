package org.mediationledger.digest.note;

/** Private keys as RFC 8032, section 5.1.5, keeps them. */
final class Seeds {

    private Seeds() {}

    static byte[] checked(byte[] seed) {
        if (seed.length != Ed25519.KEY_BYTES) {
            throw new IllegalArgumentException("an Ed25519 seed has 32 bytes");
        }
        return seed.clone();
    }
}
