package org.mediationledger.query.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.RestatedClock;
import org.mediationledger.events.RunningClock;
import org.mediationledger.events.StoppedClock;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;

/**
 * The statutory dates as the events state them: those that run, and those that were met or fell away.
 *
 * @param running in the order in which they started
 * @param stopped in the order in which they stopped
 */
public record ClockFace(List<RunningClock> running, List<StoppedClock> stopped) {

    static final ClockFace NONE = new ClockFace(List.of(), List.of());

    ClockFace apply(Clocks clocks) {
        if (clocks.isEmpty()) {
            return this;
        }
        List<RunningClock> runs = new ArrayList<>(running);
        List<StoppedClock> stands = new ArrayList<>(stopped);
        clocks.restated().forEach(clock -> restate(clock, runs, stands));
        clocks.started().forEach(clock -> {
            remove(clock.clock(), runs, stands);
            runs.add(clock);
        });
        clocks.stopped().forEach(clock -> {
            remove(clock.clock(), runs, stands);
            stands.add(clock);
        });
        return new ClockFace(List.copyOf(runs), List.copyOf(stands));
    }

    /** Without the certificates that are owed on certain clocks. */
    ClockFace withoutCertificatesOf(Predicate<String> hidden) {
        return new ClockFace(
                running.stream()
                        .filter(clock -> !(certificate(clock.date()) && hidden.test(clock.clock())))
                        .toList(),
                stopped.stream()
                        .filter(clock -> !(certificate(clock.date()) && hidden.test(clock.clock())))
                        .toList());
    }

    private static boolean certificate(StatutoryDate date) {
        return date.rule() == Rule.ISSUE_CERTIFICATE;
    }

    private static void restate(RestatedClock restated, List<RunningClock> runs, List<StoppedClock> stands) {
        runs.replaceAll(clock ->
                clock.clock().equals(restated.clock()) ? new RunningClock(clock.clock(), restated.now()) : clock);
        stands.replaceAll(clock -> clock.clock().equals(restated.clock())
                ? new StoppedClock(clock.clock(), restated.now(), clock.metOn())
                : clock);
    }

    private static void remove(String name, List<RunningClock> runs, List<StoppedClock> stands) {
        runs.removeIf(clock -> clock.clock().equals(name));
        stands.removeIf(clock -> clock.clock().equals(name));
    }
}
