package org.mediationledger.launcher.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** How late a letter may be: nobody is surprised by one about what is past, as after an old backup was brought back. */
final class Recency {

    private static final Duration LATEST = Duration.ofDays(7);
    private static final Duration GIVEN_UP = Duration.ofDays(1);

    private final Clock clock;
    private final BooleanSupplier keepsTime;

    /** @param keepsTime whether the clock goes with the time of day, and isn't put forward by hand */
    Recency(Clock clock, BooleanSupplier keepsTime) {
        this.clock = clock;
        this.keepsTime = keepsTime;
    }

    /** Whether letters may be written now. */
    boolean now() {
        return keepsTime.getAsBoolean();
    }

    /** Whether an event of then may still ask for a letter; while the clock is put forward nobody can say. */
    boolean mayBeRecent(Instant then) {
        return !now() || isRecent(then);
    }

    boolean isRecent(Instant then) {
        return !then.isBefore(clock.instant().minus(LATEST));
    }

    /** Whether a letter that can't be handed over has been tried for long enough. */
    boolean givenUp(Instant since) {
        return since.isBefore(clock.instant().minus(GIVEN_UP));
    }
}
