package org.mediationledger.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.statute.StatutoryDate;

/**
 * A statutory date that no longer runs.
 *
 * @param metOn the day on which the duty was done; absent where the duty fell away without being done
 */
public record StoppedClock(
        String clock, StatutoryDate date, @Nullable LocalDate metOn) {

    /** Whether the duty was done on or before its last lawful day. */
    public boolean inTime() {
        return metOn != null && !metOn.isAfter(date.dueOn());
    }

    /** Whether the duty was done, but after its last lawful day. */
    public boolean late() {
        return metOn != null && metOn.isAfter(date.dueOn());
    }
}
