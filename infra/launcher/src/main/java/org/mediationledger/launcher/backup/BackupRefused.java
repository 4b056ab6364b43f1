package org.mediationledger.launcher.backup;

/** A backup can't be made or restored as asked; the message is one line for whoever asked. */
public final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupRefused(String line) {
        super(line);
    }

    BackupRefused(String line, Exception cause) {
        super(line, cause);
    }
}
