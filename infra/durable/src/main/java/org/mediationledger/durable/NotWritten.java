package org.mediationledger.durable;

import org.jspecify.annotations.Nullable;

/** It cannot be said that something is durable. */
public final class NotWritten extends Exception {

    private static final long serialVersionUID = 1L;

    NotWritten(@Nullable String why, Throwable cause) {
        super(why, cause);
    }

    NotWritten(String why) {
        super(why);
    }
}
