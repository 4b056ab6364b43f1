package org.mediationledger.command.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.statute.StatutoryDate;

/** A statutory date of the case, and the day on which its duty was done, if it was. */
record ClockStanding(StatutoryDate date, @Nullable LocalDate metOn) {

    boolean running() {
        return metOn == null;
    }

    boolean metLate() {
        return metOn != null && metOn.isAfter(date.dueOn());
    }
}
