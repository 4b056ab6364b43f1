package org.mediationledger.digest.note;

/** Cosigns checkpoints with the time: a witness's key (C2SP tlog-cosignature, Ed25519). */
public final class Cosigner {

    private final byte[] seed;
    private final VerifierKey key;

    /**
     * @param name of the witness
     * @param seed the private key of RFC 8032, section 5.1.5: 32 random bytes, used for nothing else; copied
     * @throws IllegalArgumentException when the name or the length is wrong
     */
    public Cosigner(String name, byte[] seed) {
        this.seed = Seeds.checked(seed);
        this.key = new VerifierKey(name, KeyType.COSIGNATURE_V1, Ed25519.publicKey(seed));
    }

    /** The key that others check this witness's cosignatures with. */
    public VerifierKey key() {
        return key;
    }

    /**
     * Cosigns.
     *
     * @param checkpoint whose consistency with all that was cosigned before has been checked
     * @param posixSeconds the time, in seconds since 1970, from 1
     * @throws IllegalArgumentException when the time isn't positive
     */
    public NoteSignature cosign(Checkpoint checkpoint, long posixSeconds) {
        if (posixSeconds <= 0) {
            throw new IllegalArgumentException("a cosignature has a time");
        }
        byte[] signed = Ed25519.sign(seed, Cosignature.message(checkpoint.text(), posixSeconds));
        return new NoteSignature(key.name(), key.id(), Cosignature.timed(posixSeconds, signed));
    }

    /** Names the public key only. */
    @Override
    public String toString() {
        return "Cosigner[" + key + "]";
    }
}
