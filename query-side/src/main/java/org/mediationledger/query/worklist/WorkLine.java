package org.mediationledger.query.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;

/**
 * One thing to be done.
 *
 * @param dueOn by which day; absent where nothing says so
 * @param overdue that day is over, Europe/London
 * @param owner whose case it is
 */
public record WorkLine(
        CaseId caseId,
        WorkItem item,
        @Nullable LocalDate dueOn,
        boolean overdue,
        @Nullable AccountId owner) {}
