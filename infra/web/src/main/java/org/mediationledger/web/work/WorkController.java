package org.mediationledger.web.work;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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

/** The provider's own work. */
@CaseRoute
@Tag(name = "Work")
class WorkController {

    private final Counter counter;
    private final WorkDesk desk;

    WorkController(Counter counter, WorkDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/contact-attempts")
    @Needs(Action.RECORD_ATTEMPT)
    @Operation(summary = "Record that the family was tried, or reached")
    ResponseEntity<Answer> attempt(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody AttemptRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/next-action")
    @Needs(Action.PLAN_WORK)
    @Operation(summary = "Set what is to be done next, by whom and by when")
    ResponseEntity<Answer> next(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody NextActionRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/next-action/done")
    @Needs(Action.PLAN_WORK)
    @Operation(summary = "Record that what was set was done")
    ResponseEntity<Answer> done(@PathVariable CaseId caseId, Submission submission, @Valid @RequestBody OnDay request) {
        return counter.take(submission, desk.toComplete(caseId, request));
    }

    @PostMapping("/owner")
    @Needs(Action.PLAN_WORK)
    @Operation(summary = "Make the case somebody's")
    ResponseEntity<Answer> assign(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody OwnerRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/cover")
    @Needs(Action.PLAN_WORK)
    @Operation(summary = "Have somebody stand in while the owner is away")
    ResponseEntity<Answer> cover(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody CoverRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }
}
