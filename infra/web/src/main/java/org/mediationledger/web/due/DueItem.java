package org.mediationledger.web.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.due.DueLine;
import org.mediationledger.statute.DutyHolder;
import org.mediationledger.statute.Rule;

/**
 * One statutory date that runs.
 *
 * @param id the case and the clock
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DueItem(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String id,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uuid")
        String caseId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String clock,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Rule rule,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate dueOn,
        @Nullable LocalDate targetOn,
        @Nullable Boolean conditional,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) boolean overdue,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) DutyHolder owedBy,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String citation,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String explanation,
        @Nullable LocalDate offerDueSince) {

    static DueItem of(DueLine line) {
        return new DueItem(
                line.caseId() + "/" + line.clock(),
                line.caseId().toString(),
                line.clock(),
                line.rule(),
                line.dueOn(),
                line.targetOn(),
                line.conditional() ? true : null,
                line.overdue(),
                line.owedBy(),
                line.citation(),
                line.explanation(),
                line.offerDueSince());
    }
}
