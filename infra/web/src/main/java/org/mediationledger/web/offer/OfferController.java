package org.mediationledger.web.offer;

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

/** Written offers. */
@CaseRoute
@Tag(name = "Written offers")
class OfferController {

    private final Counter counter;
    private final OfferDesk desk;

    OfferController(Counter counter, OfferDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/written-offers")
    @Needs(Action.RECORD_OFFER)
    @Operation(summary = "Record the written offer to wait, to ask for the authority's notice, or to stop")
    ResponseEntity<Answer> make(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody OfferRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/written-offers/choice")
    @Needs(Action.RECORD_OFFER)
    @Operation(summary = "Record what the family chose of the written offer")
    ResponseEntity<Answer> choose(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody OfferChoiceRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }
}
