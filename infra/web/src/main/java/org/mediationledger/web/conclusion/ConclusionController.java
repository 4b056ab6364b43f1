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
import org.mediationledger.web.request.OnDay;
import org.mediationledger.web.security.Needs;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** The end of mediation. */
@CaseRoute
@Tag(name = "Conclusion and agreement")
class ConclusionController {

    private final Counter counter;
    private final ConclusionDesk desk;

    ConclusionController(Counter counter, ConclusionDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/conclusion")
    @Needs(Action.CONCLUDE_MEDIATION)
    @Operation(summary = "Record that mediation, all its sessions, is over")
    ResponseEntity<Answer> conclude(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody ConclusionRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/agreement")
    @Needs(Action.RECORD_AGREEMENT)
    @Operation(summary = "Record the parties' agreement in writing")
    ResponseEntity<Answer> agreement(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody AgreementRequest request) {
        return counter.take(submission, desk.toCommand(caseId, submission, request));
    }

    @PostMapping("/agreement/items/{item}/done")
    @Needs(Action.RECORD_STEP_DONE)
    @Operation(summary = "Record that an agreed step was done")
    ResponseEntity<Answer> done(
            @PathVariable CaseId caseId,
            @PathVariable AgreementItemId item,
            Submission submission,
            @Valid @RequestBody StepDoneRequest request) {
        return counter.take(submission, desk.toCommand(caseId, item, request));
    }

    @PostMapping("/agreement/authority-told")
    @Needs(Action.RECORD_STEP_DONE)
    @Operation(summary = "Record that the commissioning body told the local authority of the agreement")
    ResponseEntity<Answer> authorityTold(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody OnDay request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }
}
