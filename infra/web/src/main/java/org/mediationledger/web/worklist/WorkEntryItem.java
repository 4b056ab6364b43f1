package org.mediationledger.web.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.query.worklist.Basis;
import org.mediationledger.query.worklist.WorkItem;
import org.mediationledger.query.worklist.WorkKind;
import org.mediationledger.query.worklist.WorkLine;
import org.mediationledger.statute.Rule;

/**
 * Something to be done.
 *
 * @param id the case, why it is on the list, and what it is about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkEntryItem(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String id,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uuid")
        String caseId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) WorkKind kind,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String why,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String whatNext,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate since,
        @Nullable LocalDate dueOn,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) boolean overdue,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Basis basis,
        @Nullable Rule rule,
        @Nullable String citation,
        @Nullable String contract,
        @Nullable String subject,
        @Nullable AccountId owner,
        @Nullable AccountId by) {

    static WorkEntryItem of(WorkLine line, Reasons reasons) {
        WorkItem item = line.item();
        return new WorkEntryItem(
                line.caseId() + "/" + item.kind() + (item.subject() == null ? "" : "/" + item.subject()),
                line.caseId().toString(),
                item.kind(),
                reasons.why(item),
                reasons.next(item),
                item.since(),
                line.dueOn(),
                line.overdue(),
                item.basis(),
                item.rule(),
                item.citation(),
                item.contract(),
                item.subject(),
                line.owner(),
                item.by());
    }
}
