package org.mediationledger.launcher.vault;

/** The vault's keys don't unwrap: the key-encryption key is another one, or the store was altered. */
public final class VaultUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VaultUnreadable() {
        super("the vault's keys don't unwrap: it was written under another key-encryption key, or has been altered");
    }
}
