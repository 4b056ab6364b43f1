package org.mediationledger.web.confidence;

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

/** Words in confidence. */
@CaseRoute
@Tag(name = "Confidence")
class ConfidenceController {

    private final Counter counter;
    private final ConfidenceDesk desk;

    ConfidenceController(Counter counter, ConfidenceDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/confidences")
    @Needs(Action.TAKE_CONFIDENCE)
    @Operation(summary = "Take down words said in confidence")
    ResponseEntity<Answer> take(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody ConfidenceRequest request) {
        return counter.take(submission, desk.toCommand(caseId, submission, request));
    }
}
