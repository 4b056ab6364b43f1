package org.mediationledger.web.expense;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.ExpenseId;
import org.mediationledger.rights.Action;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.exchange.Answer;
import org.mediationledger.web.exchange.CaseRoute;
import org.mediationledger.web.exchange.Counter;
import org.mediationledger.web.request.OnDay;
import org.mediationledger.web.security.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Expenses. */
@CaseRoute
@Tag(name = "Expenses")
class ExpenseController {

    private final Counter counter;
    private final ExpenseDesk desk;

    ExpenseController(Counter counter, ExpenseDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/expenses")
    @Needs(Action.CLAIM_EXPENSE)
    @Operation(summary = "Record that the family claims an expense")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> claim(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody ExpenseRequest request) {
        return counter.create(
                submission,
                desk.toCommand(caseId, submission, request),
                "expense",
                ExpenseDesk.expenseOf(caseId, submission).value());
    }

    @PostMapping("/expenses/{expense}/decision")
    @Needs(Action.SETTLE_EXPENSE)
    @Operation(summary = "Record what the body that pays decided on an expense")
    ResponseEntity<Answer> decide(
            @PathVariable CaseId caseId,
            @PathVariable ExpenseId expense,
            Submission submission,
            @Valid @RequestBody ExpenseDecisionRequest request) {
        return counter.take(submission, desk.toCommand(caseId, expense, request));
    }

    @PostMapping("/expenses/{expense}/payment")
    @Needs(Action.SETTLE_EXPENSE)
    @Operation(summary = "Record that an expense was paid")
    ResponseEntity<Answer> pay(
            @PathVariable CaseId caseId,
            @PathVariable ExpenseId expense,
            Submission submission,
            @Valid @RequestBody OnDay request) {
        return counter.take(submission, desk.toCommand(caseId, expense, request));
    }
}
