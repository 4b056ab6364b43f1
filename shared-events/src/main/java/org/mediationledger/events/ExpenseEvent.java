package org.mediationledger.events;

import java.time.LocalDate;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.ExpenseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.terms.ExpenseKind;
import org.mediationledger.terms.ExpensePayer;

/** What a family claims for taking part, and what comes of it (CFA 2014 s 56(1)(g), reg 41). Amounts are in pence. */
public sealed interface ExpenseEvent extends CaseEvent {

    /** The expense. */
    ExpenseId expense();

    /**
     * The family claimed an expense, for a meeting that was held or that it was ready for.
     *
     * @param pence 1 to 1,000,000
     */
    record ExpenseClaimed(
            CaseId caseId, ExpenseId expense, MeetingId meeting, ExpenseKind kind, int pence, LocalDate occurredOn)
            implements ExpenseEvent {}

    /**
     * The body that arranges the mediation decided on it.
     *
     * @param allowedPence 0 to what was claimed
     */
    record ExpenseDecided(CaseId caseId, ExpenseId expense, ExpensePayer payer, int allowedPence, LocalDate occurredOn)
            implements ExpenseEvent {}

    /** What was allowed was paid. */
    record ExpensePaid(CaseId caseId, ExpenseId expense, LocalDate occurredOn) implements ExpenseEvent {}
}
