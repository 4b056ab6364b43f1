package org.mediationledger.web.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.exchange.Answer;
import org.mediationledger.web.exchange.CaseRoute;
import org.mediationledger.web.exchange.Counter;
import org.mediationledger.web.security.Needs;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Disagreement resolution. */
@CaseRoute
@Tag(name = "Intake")
class ResolutionController {

    private final Counter counter;
    private final IntakeDesk desk;

    ResolutionController(Counter counter, IntakeDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/disagreement")
    @Needs(Action.STATE_DISAGREEMENT)
    @Operation(summary = "State what a disagreement is about")
    ResponseEntity<Answer> disagreement(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody DisagreementRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/resolution-consents")
    @Needs(Action.RECORD_RESOLUTION_CONSENT)
    @Operation(summary = "Record whether a party agrees to disagreement resolution")
    ResponseEntity<Answer> consent(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody ResolutionConsentRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }
}
