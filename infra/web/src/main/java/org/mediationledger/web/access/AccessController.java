package org.mediationledger.web.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.mediationledger.ids.AccountId;
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

/** Access. */
@CaseRoute
@Tag(name = "Access")
class AccessController {

    private final Counter counter;
    private final AccessDesk desk;

    AccessController(Counter counter, AccessDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/access")
    @Needs(Action.GRANT_ACCESS)
    @Operation(summary = "Let an account see the case")
    ResponseEntity<Answer> grant(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody AccessRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/access/{account}/revocation")
    @Needs(Action.GRANT_ACCESS)
    @Operation(summary = "End an account's access")
    ResponseEntity<Answer> revoke(
            @PathVariable CaseId caseId,
            @PathVariable AccountId account,
            Submission submission,
            @Valid @RequestBody OnDay request) {
        return counter.take(submission, desk.toCommand(caseId, account, request));
    }
}
