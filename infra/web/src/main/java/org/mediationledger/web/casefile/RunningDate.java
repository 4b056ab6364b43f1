package org.mediationledger.web.casefile;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.RunningClock;
import org.mediationledger.statute.DutyHolder;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;

/** A statutory date that runs in a case. */
record RunningDate(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String clock,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Rule rule,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate dueOn,
        @Nullable LocalDate targetOn,
        @Nullable Boolean conditional,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) DutyHolder owedBy,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate runsFrom,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String citation,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String explanation,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String edition) {

    static final Comparator<RunningDate> EARLIEST_FIRST =
            Comparator.comparing(RunningDate::dueOn).thenComparing(RunningDate::clock);

    static RunningDate of(RunningClock clock) {
        StatutoryDate date = clock.date();
        return new RunningDate(
                clock.clock(),
                date.rule(),
                date.dueOn(),
                date.targetOn(),
                date.conditional() ? true : null,
                date.owedBy(),
                date.runsFrom(),
                date.citation(),
                date.explanation(),
                date.edition());
    }
}
