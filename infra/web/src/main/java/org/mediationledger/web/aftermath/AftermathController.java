package org.mediationledger.web.aftermath;

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

/** The appeal, and the end of a case. */
@CaseRoute
@Tag(name = "Appeal and closure")
class AftermathController {

    private final Counter counter;
    private final AftermathDesk desk;

    AftermathController(Counter counter, AftermathDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/appeal")
    @Needs(Action.RECORD_APPEAL)
    @Operation(summary = "Record that the Tribunal received an appeal")
    ResponseEntity<Answer> appeal(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody AppealRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/appeal/outcome")
    @Needs(Action.RECORD_APPEAL)
    @Operation(summary = "Record how the appeal ended")
    ResponseEntity<Answer> appealOutcome(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody AppealOutcomeRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/closure")
    @Needs(Action.CLOSE_CASE)
    @Operation(summary = "Close the case")
    ResponseEntity<Answer> close(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody ClosureRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/reopening")
    @Needs(Action.CLOSE_CASE)
    @Operation(summary = "Take a closed case up again")
    ResponseEntity<Answer> reopen(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody OnDay request) {
        return counter.take(submission, desk.toReopen(caseId, request));
    }
}
