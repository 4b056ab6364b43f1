package org.mediationledger.digest.note;

import java.util.Arrays;
import java.util.Optional;

/** The types of signature that are understood here, all over Ed25519 (signed-note, "Signature types"). */
public enum KeyType {
    /** Signs a note's text as it stands: a log's key. */
    ED25519(0x01),
    /** Cosigns a checkpoint with a time (tlog-cosignature): a witness's key. */
    COSIGNATURE_V1(0x04);

    private final byte identifier;

    KeyType(int identifier) {
        this.identifier = (byte) identifier;
    }

    byte identifier() {
        return identifier;
    }

    static Optional<KeyType> of(byte identifier) {
        return Arrays.stream(values())
                .filter(type -> type.identifier == identifier)
                .findFirst();
    }
}
