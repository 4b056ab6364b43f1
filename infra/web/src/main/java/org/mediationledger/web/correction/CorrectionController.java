package org.mediationledger.web.correction;

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

/** Corrections. */
@CaseRoute
@Tag(name = "Corrections")
class CorrectionController {

    private final Counter counter;
    private final CorrectionDesk desk;

    CorrectionController(Counter counter, CorrectionDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/corrections/date")
    @Needs(Action.CORRECT_RECORD)
    @Operation(summary = "Correct the day of an event")
    ResponseEntity<Answer> date(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody DateCorrectionRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/corrections/decision")
    @Needs(Action.CORRECT_RECORD)
    @Operation(summary = "Correct the decision or its notice")
    ResponseEntity<Answer> decision(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody DecisionCorrectionRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/corrections/strike-out")
    @Needs(Action.CORRECT_RECORD)
    @Operation(summary = "Strike an event out that never happened here")
    ResponseEntity<Answer> strikeOut(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody StrikeOutRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }
}
