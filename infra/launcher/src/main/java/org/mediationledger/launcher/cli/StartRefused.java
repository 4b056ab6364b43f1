package org.mediationledger.launcher.cli;

/** The ledger can't start as it was told to; the message is one line for whoever typed it. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    StartRefused(String message) {
        super(message, null, false, false);
    }
}
