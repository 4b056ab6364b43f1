package org.mediationledger.launcher.vault;

/** The vault's store failed. Whether a change took place isn't known; every change may be repeated. */
public final class VaultFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VaultFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
