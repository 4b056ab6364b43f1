package org.mediationledger.web.conclusion;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.mediationledger.ids.AgreementItemId;
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

/** What becomes of the agreement. */
@CaseRoute
@Tag(name = "Conclusion and agreement")
class AgreementController {

    private final Counter counter;
    private final AgreementDesk desk;

    AgreementController(Counter counter, AgreementDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/agreement/signatures")
    @Needs(Action.RECORD_AGREEMENT)
    @Operation(summary = "Record that a party signed the agreement")
    ResponseEntity<Answer> sign(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody SignatureRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/agreement/items/{item}/variation")
    @Needs(Action.RECORD_AGREEMENT)
    @Operation(summary = "Record that the parties agreed in writing on another day for a step")
    ResponseEntity<Answer> vary(
            @PathVariable CaseId caseId,
            @PathVariable AgreementItemId item,
            Submission submission,
            @Valid @RequestBody VariationRequest request) {
        return counter.take(submission, desk.toCommand(caseId, item, request));
    }

    @PostMapping("/agreement/items/{item}/excuse")
    @Needs(Action.RECORD_STEP_DONE)
    @Operation(summary = "Record that the local authority claims that it need not meet a step's time")
    ResponseEntity<Answer> excuse(
            @PathVariable CaseId caseId,
            @PathVariable AgreementItemId item,
            Submission submission,
            @Valid @RequestBody ExcuseRequest request) {
        return counter.take(submission, desk.toCommand(caseId, item, request));
    }

    @PostMapping("/agreement/items/{item}/not-done")
    @Needs(Action.RECORD_CHOICE)
    @Operation(summary = "Record that the family says that a step is not done")
    ResponseEntity<Answer> notDone(
            @PathVariable CaseId caseId,
            @PathVariable AgreementItemId item,
            Submission submission,
            @Valid @RequestBody StepDoneRequest request) {
        return counter.take(submission, desk.toDispute(caseId, item, request));
    }
}
