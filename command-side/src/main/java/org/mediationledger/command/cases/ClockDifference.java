package org.mediationledger.command.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.RestatedClock;
import org.mediationledger.events.RunningClock;
import org.mediationledger.events.StoppedClock;

/** What happened to the clocks of a case between two states of it. */
final class ClockDifference {

    private final Map<String, ClockStanding> before;
    private final Map<String, ClockStanding> after;
    private final List<RunningClock> started = new ArrayList<>();
    private final List<RestatedClock> restated = new ArrayList<>();
    private final List<StoppedClock> stopped = new ArrayList<>();

    private ClockDifference(Map<String, ClockStanding> before, Map<String, ClockStanding> after) {
        this.before = before;
        this.after = after;
    }

    static Clocks between(Map<String, ClockStanding> before, Map<String, ClockStanding> after) {
        return new ClockDifference(before, after).clocks();
    }

    private Clocks clocks() {
        after.forEach(this::compare);
        before.forEach((clock, was) -> {
            if (was.running() && !after.containsKey(clock)) {
                stopped.add(new StoppedClock(clock, was.date(), null));
            }
        });
        return started.isEmpty() && restated.isEmpty() && stopped.isEmpty()
                ? Clocks.NONE
                : new Clocks(started, restated, stopped);
    }

    private void compare(String clock, ClockStanding now) {
        ClockStanding was = before.get(clock);
        if (was != null && !was.date().equals(now.date())) {
            restated.add(new RestatedClock(clock, was.date(), now.date()));
        }
        boolean ran = was != null && was.running();
        if (now.running() && !ran) {
            started.add(new RunningClock(clock, now.date()));
        }
        if (!now.running() && (ran || was == null || moved(was, now))) {
            stopped.add(new StoppedClock(clock, now.date(), now.metOn()));
        }
    }

    /** A correction may move the day on which a duty was done, and so whether it was in time. */
    private static boolean moved(@Nullable ClockStanding was, ClockStanding now) {
        return was != null && !was.equals(now);
    }
}
