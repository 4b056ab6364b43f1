package org.mediationledger.launcher.sweep;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Does every chore once in each day of Europe/London that the ledger sees. Chores look at how things stand, not at what
 * happened since the last time, so that after a standstill of whatever length one sweep catches up.
 */
public final class DailySweep {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Clock clock;
    private final List<Chore> chores;
    private @Nullable LocalDate swept;

    DailySweep(Clock clock, List<Chore> chores) {
        this.clock = clock;
        this.chores = List.copyOf(chores);
    }

    /** Sweeps unless the day was swept already; whether it is now. A chore that fails leaves the day unswept. */
    public synchronized boolean sweep() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ENGLAND);
        if (!today.equals(swept) && allFinished()) {
            swept = today;
        }
        return today.equals(swept);
    }

    /** One chore that is not finished keeps none of the others waiting. */
    private boolean allFinished() {
        boolean finished = true;
        for (Chore chore : chores) {
            finished &= chore.finish();
        }
        return finished;
    }
}
