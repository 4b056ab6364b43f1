package org.mediationledger.events;

import java.util.List;

/** What an event does to the statutory dates of its case; stamped by the command side, never computed again. */
public record Clocks(List<RunningClock> started, List<RestatedClock> restated, List<StoppedClock> stopped) {

    /** No statutory date is touched. */
    public static final Clocks NONE = new Clocks(List.of(), List.of(), List.of());

    /** Takes unmodifiable copies. */
    public Clocks {
        started = List.copyOf(started);
        restated = List.copyOf(restated);
        stopped = List.copyOf(stopped);
    }

    /** Whether no statutory date is touched. */
    public boolean isEmpty() {
        return started.isEmpty() && restated.isEmpty() && stopped.isEmpty();
    }
}
