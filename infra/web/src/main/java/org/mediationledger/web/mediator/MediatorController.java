package org.mediationledger.web.mediator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.exchange.Answer;
import org.mediationledger.web.exchange.CaseRoute;
import org.mediationledger.web.exchange.Counter;
import org.mediationledger.web.request.OnDay;
import org.mediationledger.web.security.Needs;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Who mediates. */
@CaseRoute
@Tag(name = "Mediators")
class MediatorController {

    private final Counter counter;
    private final MediatorDesk desk;

    MediatorController(Counter counter, MediatorDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/mediators")
    @Needs(Action.ASSIGN_MEDIATOR)
    @Operation(summary = "Record that the case was offered to a mediator")
    ResponseEntity<Answer> offer(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody MediatorOfferRequest request) {
        return counter.take(submission, desk.offer(caseId, request));
    }

    @PostMapping("/mediators/{mediator}/acceptance")
    @Needs(Action.ASSIGN_MEDIATOR)
    @Operation(summary = "Record that a mediator accepted the case")
    ResponseEntity<Answer> acceptance(
            @PathVariable CaseId caseId,
            @PathVariable AccountId mediator,
            Submission submission,
            @Valid @RequestBody OnDay request) {
        return counter.take(submission, desk.acceptance(caseId, mediator, request));
    }

    @PostMapping("/mediators/{mediator}/conflict")
    @Needs(Action.ASSIGN_MEDIATOR)
    @Operation(summary = "Record that a mediator declared a conflict of interest")
    ResponseEntity<Answer> conflict(
            @PathVariable CaseId caseId,
            @PathVariable AccountId mediator,
            Submission submission,
            @Valid @RequestBody OnDay request) {
        return counter.take(submission, desk.conflict(caseId, mediator, request));
    }

    @PostMapping("/mediators/{mediator}/withdrawal")
    @Needs(Action.ASSIGN_MEDIATOR)
    @Operation(summary = "Record that a mediator does not take the case, or gives it up")
    ResponseEntity<Answer> withdrawal(
            @PathVariable CaseId caseId,
            @PathVariable AccountId mediator,
            Submission submission,
            @Valid @RequestBody MediatorWithdrawalRequest request) {
        return counter.take(submission, desk.withdrawal(caseId, mediator, request));
    }

    @PostMapping("/mediators/{mediator}/replacement")
    @Needs(Action.ASSIGN_MEDIATOR)
    @Operation(summary = "Record that another mediator takes over")
    ResponseEntity<Answer> replacement(
            @PathVariable CaseId caseId,
            @PathVariable AccountId mediator,
            Submission submission,
            @Valid @RequestBody MediatorReplacementRequest request) {
        return counter.take(submission, desk.replacement(caseId, mediator, request));
    }
}
