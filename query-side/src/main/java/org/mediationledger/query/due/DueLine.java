package org.mediationledger.query.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.statute.DutyHolder;
import org.mediationledger.statute.Rule;

/**
 * One statutory date that runs.
 *
 * @param clock which clock of the case
 * @param overdue the last lawful day is over, Europe/London
 * @param offerDueSince since when it asks for a written offer to the family; absent where it asks for none today
 */
public record DueLine(
        CaseId caseId,
        String clock,
        Rule rule,
        LocalDate dueOn,
        @Nullable LocalDate targetOn,
        DutyHolder owedBy,
        String citation,
        String explanation,
        boolean conditional,
        boolean overdue,
        @Nullable LocalDate offerDueSince) {}
