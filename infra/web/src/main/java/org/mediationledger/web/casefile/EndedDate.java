package org.mediationledger.web.casefile;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.StoppedClock;
import org.mediationledger.statute.Rule;

/**
 * A statutory date that no longer runs.
 *
 * @param metOn when the duty was done; absent where it fell away
 * @param late the duty was done after its last lawful day
 */
record EndedDate(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String clock,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Rule rule,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate dueOn,
        @Nullable LocalDate metOn,
        @Nullable Boolean late,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String citation) {

    static EndedDate of(StoppedClock clock) {
        return new EndedDate(
                clock.clock(),
                clock.date().rule(),
                clock.date().dueOn(),
                clock.metOn(),
                clock.late() ? true : null,
                clock.date().citation());
    }
}
