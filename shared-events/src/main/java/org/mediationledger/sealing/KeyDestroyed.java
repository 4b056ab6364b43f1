package org.mediationledger.sealing;

/** Something was to be sealed in a scope that has been erased. */
public final class KeyDestroyed extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String keyId;

    public KeyDestroyed(String keyId) {
        super("key " + keyId + " has been destroyed: nothing more can be sealed in its scope");
        this.keyId = keyId;
    }

    public String keyId() {
        return keyId;
    }
}
