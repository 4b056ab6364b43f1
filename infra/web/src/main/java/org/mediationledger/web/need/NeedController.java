package org.mediationledger.web.need;

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

/** Access needs. */
@CaseRoute
@Tag(name = "Access needs")
class NeedController {

    private final Counter counter;
    private final NeedDesk desk;

    NeedController(Counter counter, NeedDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/access-needs")
    @Needs(Action.RECORD_NEED)
    @Operation(summary = "Record what somebody needs to take part")
    ResponseEntity<Answer> ask(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody NeedRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/access-needs/{need}/arrangement")
    @Needs(Action.RECORD_NEED)
    @Operation(summary = "Record how a need will be met")
    ResponseEntity<Answer> arrange(
            @PathVariable CaseId caseId,
            @PathVariable int need,
            Submission submission,
            @Valid @RequestBody NeedArrangementRequest request) {
        return counter.take(submission, desk.toCommand(caseId, need, request));
    }

    @PostMapping("/access-needs/{need}/provision")
    @Needs(Action.RECORD_NEED)
    @Operation(summary = "Record that a need was met")
    ResponseEntity<Answer> provide(
            @PathVariable CaseId caseId,
            @PathVariable int need,
            Submission submission,
            @Valid @RequestBody OnDay request) {
        return counter.take(submission, desk.toCommand(caseId, need, request));
    }
}
