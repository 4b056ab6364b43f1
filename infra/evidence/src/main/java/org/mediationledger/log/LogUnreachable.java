package org.mediationledger.log;

import org.jspecify.annotations.Nullable;

/** Where the head or the events are kept can't be reached now. Nothing is lost by asking again later. */
public final class LogUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message says what was tried; no personal data */
    public LogUnreachable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
