package org.mediationledger.web.expense;

import org.mediationledger.command.api.ExpenseCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.ExpenseId;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.request.OnDay;
import org.springframework.stereotype.Component;

/** Makes commands about expenses. */
@Component
public final class ExpenseDesk {

    /** The id of the expense that a submission claims. */
    public static ExpenseId expenseOf(CaseId caseId, Submission submission) {
        return new ExpenseId(submission.idFor("expense/" + caseId));
    }

    /** It is claimed. */
    public ExpenseCommand.ClaimExpense toCommand(CaseId caseId, Submission submission, ExpenseRequest request) {
        return new ExpenseCommand.ClaimExpense(
                caseId,
                expenseOf(caseId, submission),
                request.meeting(),
                request.kind(),
                request.pence(),
                request.occurredOn());
    }

    /** It is decided. */
    public ExpenseCommand.DecideExpense toCommand(CaseId caseId, ExpenseId expense, ExpenseDecisionRequest request) {
        return new ExpenseCommand.DecideExpense(
                caseId, expense, request.payer(), request.allowedPence(), request.occurredOn());
    }

    /** It is paid. */
    public ExpenseCommand.PayExpense toCommand(CaseId caseId, ExpenseId expense, OnDay request) {
        return new ExpenseCommand.PayExpense(caseId, expense, request.occurredOn());
    }
}
