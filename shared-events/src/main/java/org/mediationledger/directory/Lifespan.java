package org.mediationledger.directory;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold between the first day, the last day and the successors of a body. */
final class Lifespan {

    private Lifespan() {}

    /** @throws IllegalArgumentException when the last day is before the first */
    static void requireOrder(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("is before the day in from");
        }
    }

    /** @throws IllegalArgumentException when there are successors and no last day */
    static void requireEnd(@Nullable LocalDate until, Set<?> successors) {
        if (until == null && !successors.isEmpty()) {
            throw new IllegalArgumentException("must not be empty for a body with successors");
        }
    }
}
