package org.mediationledger.query.retention;

import org.jspecify.annotations.Nullable;

/**
 * Refuses that data of many cases go at once: a wrong term, or a wrong clock, would take them all, and nothing brings them
 * back.
 */
public final class RetentionBreaker {

    /** At most so many of a hundred cases. */
    public static final int PERCENT = 5;

    private static final int HUNDRED = 100;

    private RetentionBreaker() {}

    /**
     * Whether data may go.
     *
     * @param going of how many cases data are due
     * @param all how many cases there are
     * @param named the number that whoever asks says they know of; null where they say none
     */
    public static boolean lets(long going, long all, @Nullable Long named) {
        return named == null ? going * HUNDRED <= all * PERCENT : named == going;
    }
}
