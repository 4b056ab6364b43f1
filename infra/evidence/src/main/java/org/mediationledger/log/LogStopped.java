package org.mediationledger.log;

/** The log goes no further until somebody has looked. */
public final class LogStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why it stopped. */
    public enum Reason {
        /** What is here is not what was signed before: a restored backup, or a rewritten history. */
        WOULD_FORK,
        /** Another writer has taken over. */
        SUPERSEDED,
        /** The log's own files don't give the root of its head. */
        DAMAGED,
        /** An event is not what was stored when its leaf was written. */
        STORE_CHANGED
    }

    /** @param message says what was found; no personal data */
    public LogStopped(Reason reason, String message) {
        super(reason + ": " + message);
        this.reason = reason;
    }

    /** Why it stopped. */
    public Reason reason() {
        return reason;
    }
}
