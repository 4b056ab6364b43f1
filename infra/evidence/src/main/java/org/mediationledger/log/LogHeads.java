package org.mediationledger.log;

import org.jspecify.annotations.Nullable;

/**
 * Where the head is kept. A change is durable when it returns, and of two writers that start from the same head one
 * alone succeeds.
 */
public interface LogHeads {

    /** The head; null before the first. */
    @Nullable
    LogHead read();

    /**
     * Puts the next head in the place of the one that the writer went out from.
     *
     * @param expected null for the first
     * @return whether it was still there
     */
    boolean replace(@Nullable LogHead expected, LogHead next);
}
