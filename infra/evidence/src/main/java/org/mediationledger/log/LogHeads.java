package org.mediationledger.log;

import org.jspecify.annotations.Nullable;

/**
 * Where the head is kept. A change is durable when it returns, and of two writers that start from the same head one
 * alone succeeds.
 */
public interface LogHeads {

    /**
     * The head; null before the first.
     *
     * @throws LogUnreachable when it can't be read now
     */
    @Nullable
    LogHead read();

    /**
     * Puts the next head in the place of the one that the writer went out from.
     *
     * @param expected null for the first
     * @return whether it was still there
     * @throws LogUnreachable when it isn't known what became of the change; to ask for the same again does no harm
     */
    boolean replace(@Nullable LogHead expected, LogHead next);
}
