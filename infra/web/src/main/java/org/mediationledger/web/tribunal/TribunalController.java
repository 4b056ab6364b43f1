package org.mediationledger.web.tribunal;

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

/** The Tribunal's permission. */
@CaseRoute
@Tag(name = "Appeal")
class TribunalController {

    private final Counter counter;
    private final TribunalDesk desk;

    TribunalController(Counter counter, TribunalDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/permission")
    @Needs(Action.RECORD_APPEAL)
    @Operation(summary = "Record that the Tribunal's permission to appeal was sought")
    ResponseEntity<Answer> seek(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody PermissionRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/permission/answer")
    @Needs(Action.RECORD_APPEAL)
    @Operation(summary = "Record what the Tribunal answered")
    ResponseEntity<Answer> answer(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody PermissionAnswerRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }
}
