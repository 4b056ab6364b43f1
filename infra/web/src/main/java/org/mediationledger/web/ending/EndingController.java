package org.mediationledger.web.ending;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.exchange.Answer;
import org.mediationledger.web.exchange.CaseRoute;
import org.mediationledger.web.exchange.Counter;
import org.mediationledger.web.request.HolderOnDay;
import org.mediationledger.web.security.Needs;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Other ends. */
@CaseRoute
@Tag(name = "Other ends")
class EndingController {

    private final Counter counter;
    private final EndingDesk desk;

    EndingController(Counter counter, EndingDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/abandonment")
    @Needs(Action.CONCLUDE_MEDIATION)
    @Operation(summary = "Record that mediation was broken off after it had begun")
    ResponseEntity<Answer> abandon(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody AbandonmentRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/early-resolution")
    @Needs(Action.RECORD_EARLY_RESOLUTION)
    @Operation(summary = "Record that the matter was resolved before a meeting was held")
    ResponseEntity<Answer> resolve(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody ResolutionRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/early-resolution/confirmation")
    @Needs(Action.RECORD_CHOICE)
    @Operation(summary = "Record that a right-holder confirmed that the matter is resolved")
    ResponseEntity<Answer> confirm(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody HolderOnDay request) {
        return counter.take(submission, desk.toConfirm(caseId, request));
    }

    @PostMapping("/early-resolution/dispute")
    @Needs(Action.RECORD_CHOICE)
    @Operation(summary = "Record that a right-holder said that the matter is not resolved")
    ResponseEntity<Answer> dispute(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody HolderOnDay request) {
        return counter.take(submission, desk.toDispute(caseId, request));
    }

    @PostMapping("/last-letter")
    @Needs(Action.CLOSE_CASE)
    @Operation(summary = "Record the last letter to a family that does not answer")
    ResponseEntity<Answer> lastLetter(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody LastLetterRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }
}
