package org.mediationledger.launcher.folder;

/**
 * The ledger's own secrets, wherever they are kept: in a folder, or with a key-management service that hands them over at
 * the start.
 */
@FunctionalInterface
public interface Secrets {

    /** 32 bytes, in an array of the caller's own. */
    byte[] bytesOf(Secret secret);
}
