package org.mediationledger.web.safeguarding;

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

/** Safeguarding. */
@CaseRoute
@Tag(name = "Safeguarding")
class SafeguardingController {

    private final Counter counter;
    private final SafeguardingDesk desk;

    SafeguardingController(Counter counter, SafeguardingDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/concerns")
    @Needs(Action.RAISE_CONCERN)
    @Operation(summary = "Raise a safeguarding concern; only the safeguarding lead can read it")
    ResponseEntity<Answer> raise(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody ConcernRequest request) {
        return counter.take(submission, desk.toCommand(caseId, submission, request));
    }

    @PostMapping("/concerns/{concern}/referral")
    @Needs(Action.MANAGE_CONCERN)
    @Operation(summary = "Record that a safeguarding concern was referred")
    ResponseEntity<Answer> refer(
            @PathVariable CaseId caseId,
            @PathVariable int concern,
            Submission submission,
            @Valid @RequestBody ConcernReferralRequest request) {
        return counter.take(submission, desk.toCommand(caseId, concern, submission, request));
    }

    @PostMapping("/concerns/{concern}/closure")
    @Needs(Action.MANAGE_CONCERN)
    @Operation(summary = "Close a safeguarding concern")
    ResponseEntity<Answer> close(
            @PathVariable CaseId caseId,
            @PathVariable int concern,
            Submission submission,
            @Valid @RequestBody ConcernClosureRequest request) {
        return counter.take(submission, desk.toCommand(caseId, concern, request));
    }

    @PostMapping("/concerns/{concern}/erasure")
    @Needs(Action.MANAGE_CONCERN)
    @Operation(summary = "Erase for good what was recorded of a safeguarding concern that is closed")
    ResponseEntity<Answer> erase(
            @PathVariable CaseId caseId,
            @PathVariable int concern,
            Submission submission,
            @Valid @RequestBody ConcernErasureRequest request) {
        return counter.take(submission, desk.toErase(caseId, concern, submission, request));
    }
}
