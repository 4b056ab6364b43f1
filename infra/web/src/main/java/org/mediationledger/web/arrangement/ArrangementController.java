package org.mediationledger.web.arrangement;

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

/** The bodies. */
@CaseRoute
@Tag(name = "Arrangement")
class ArrangementController {

    private final Counter counter;
    private final ArrangementDesk desk;

    ArrangementController(Counter counter, ArrangementDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/authority-informed")
    @Needs(Action.INFORM_AUTHORITY)
    @Operation(summary = "Record that the local authority knows that the family wishes to mediate")
    ResponseEntity<Answer> authorityInformed(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody AuthorityInformedRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/commissioner-informed")
    @Needs(Action.INFORM_COMMISSIONER)
    @Operation(summary = "Record that the commissioning body was told")
    ResponseEntity<Answer> commissionerInformed(
            @PathVariable CaseId caseId,
            Submission submission,
            @Valid @RequestBody CommissionerInformedRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/cannot-arrange")
    @Needs(Action.RECORD_CANNOT_ARRANGE)
    @Operation(summary = "Record that the local authority cannot arrange mediation in time")
    ResponseEntity<Answer> cannotArrange(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody CannotArrangeRequest request) {
        return counter.take(submission, desk.toCommand(caseId, submission, request));
    }
}
