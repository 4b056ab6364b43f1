package org.mediationledger.web.consent;

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

/** Consents. */
@CaseRoute
@Tag(name = "Consents")
class ConsentController {

    private final Counter counter;
    private final ConsentDesk desk;

    ConsentController(Counter counter, ConsentDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/sharing-consents")
    @Needs(Action.RECORD_CONSENT)
    @Operation(summary = "Record a right-holder's consent to share")
    ResponseEntity<Answer> give(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody SharingConsentRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/sharing-consents/withdrawal")
    @Needs(Action.RECORD_CONSENT)
    @Operation(summary = "Record that a consent to share was withdrawn")
    ResponseEntity<Answer> withdraw(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody SharingWithdrawalRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/agreement-to-mediate/signatures")
    @Needs(Action.RECORD_CONSENT)
    @Operation(summary = "Record a party's signature under the agreement to mediate")
    ResponseEntity<Answer> sign(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody AgreementToMediateRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }
}
