package org.mediationledger.web.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.directory.ServiceStandard;
import org.mediationledger.query.worklist.StandardDate;
import org.mediationledger.query.worklist.StandardsAnswer;

/**
 * How a case stands to the standards of its provider's contract.
 *
 * @param firstResponse absent where the family was spoken to when the case was opened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StandardsBody(
        StandardsAnswer.@Nullable FirstResponse firstResponse,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<Standing> standards) {

    /** One standard. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Standing(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            ServiceStandard standard,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate runsFrom,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate dueOn,

            @Nullable LocalDate metOn,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            boolean metLate,

            @Nullable String contract,
            @Nullable String subject) {

        static Standing of(StandardDate date) {
            return new Standing(
                    date.standard(),
                    date.runsFrom(),
                    date.dueOn(),
                    date.metOn(),
                    date.metLate(),
                    date.contract(),
                    date.subject());
        }
    }

    static StandardsBody of(StandardsAnswer answer) {
        return new StandardsBody(
                answer.response(), answer.standards().stream().map(Standing::of).toList());
    }
}
