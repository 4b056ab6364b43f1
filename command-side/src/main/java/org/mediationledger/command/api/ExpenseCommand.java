package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.ExpenseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.terms.ExpenseKind;
import org.mediationledger.terms.ExpensePayer;

/** Commands about a family's expenses (CFA 2014 s 56(1)(g), reg 41). Amounts are in pence. */
public sealed interface ExpenseCommand extends CaseCommand {

    /** The expense. */
    ExpenseId expense();

    /**
     * Records that the family claims an expense.
     *
     * @param pence 1 to 1,000,000
     */
    record ClaimExpense(
            CaseId caseId,
            ExpenseId expense,
            MeetingId meeting,
            ExpenseKind kind,
            int pence,
            @Nullable LocalDate occurredOn)
            implements ExpenseCommand {}

    /**
     * Records what the body that pays decided.
     *
     * @param allowedPence 0 to what was claimed
     */
    record DecideExpense(
            CaseId caseId,
            ExpenseId expense,
            ExpensePayer payer,
            int allowedPence,
            @Nullable LocalDate occurredOn) implements ExpenseCommand {}

    /** Records that what was allowed was paid. */
    record PayExpense(
            CaseId caseId, ExpenseId expense, @Nullable LocalDate occurredOn) implements ExpenseCommand {}
}
