package org.mediationledger.digest.note;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Signs with an Ed25519 key that is at hand. */
public final class Ed25519Signer implements NoteSigner {

    private final byte[] seed;
    private final VerifierKey key;

    /**
     * @param name of the key: the log's origin
     * @param seed the private key of RFC 8032, section 5.1.5: 32 random bytes; copied
     * @throws IllegalArgumentException when the name or the length is wrong
     */
    public Ed25519Signer(String name, byte[] seed) {
        this.seed = Seeds.checked(seed);
        this.key = new VerifierKey(name, KeyType.ED25519, Ed25519.publicKey(seed));
    }

    @Override
    public VerifierKey key() {
        return key;
    }

    @Override
    public NoteSignature sign(String text) {
        return new NoteSignature(key.name(), key.id(), Ed25519.sign(seed, text.getBytes(UTF_8)));
    }

    /** Names the public key only. */
    @Override
    public String toString() {
        return "Ed25519Signer[" + key + "]";
    }
}
