package org.mediationledger.web.timescales;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.statute.DutyHolder;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;

/** The dates that the facts determine, by the day they fall due. */
record TimescalesAnswer(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String edition,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<Deadline> deadlines) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Deadline(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Rule rule,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate dueOn,

            @Nullable LocalDate targetOn,
            @Nullable Boolean conditional,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            DutyHolder owedBy,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate runsFrom,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String citation,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String explanation) {

        static Deadline of(StatutoryDate date) {
            return new Deadline(
                    date.rule(),
                    date.dueOn(),
                    date.targetOn(),
                    date.conditional() ? true : null,
                    date.owedBy(),
                    date.runsFrom(),
                    date.citation(),
                    date.explanation());
        }
    }

    static TimescalesAnswer of(String edition, List<StatutoryDate> dates) {
        return new TimescalesAnswer(edition, dates.stream().map(Deadline::of).toList());
    }
}
