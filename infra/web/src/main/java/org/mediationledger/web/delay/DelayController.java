package org.mediationledger.web.delay;

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

/** Delays. */
@CaseRoute
@Tag(name = "Delays")
class DelayController {

    private final Counter counter;
    private final DelayDesk desk;

    DelayController(Counter counter, DelayDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/delays")
    @Needs(Action.RECORD_DELAY)
    @Operation(summary = "Record why a statutory date is missed, and with whom that lies")
    ResponseEntity<Answer> delay(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody DelayRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }
}
