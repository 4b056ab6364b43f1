package org.mediationledger.web.letter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.LetterId;
import org.mediationledger.ids.PersonId;
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

/** What became of letters, and where they may go. */
@CaseRoute
@Tag(name = "Letters")
class LetterController {

    private final Counter counter;
    private final LetterDesk desk;

    LetterController(Counter counter, LetterDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/letters/{letter}/delivery")
    @Needs(Action.SEND_LETTERS)
    @Operation(summary = "Record a proof that a letter arrived, or was posted")
    ResponseEntity<Answer> delivered(
            @PathVariable CaseId caseId,
            @PathVariable LetterId letter,
            Submission submission,
            @Valid @RequestBody DeliveryRequest request) {
        return counter.take(submission, desk.toDelivered(caseId, letter, request));
    }

    @PostMapping("/letters/{letter}/bounce")
    @Needs(Action.SEND_LETTERS)
    @Operation(summary = "Record that a letter came back, and a certificate with it")
    ResponseEntity<Answer> bounced(
            @PathVariable CaseId caseId,
            @PathVariable LetterId letter,
            Submission submission,
            @Valid @RequestBody OnDay request) {
        return counter.take(submission, desk.toBounced(caseId, desk.find(caseId, letter, submission.actor()), request));
    }

    @PostMapping("/holders/{person}/confirmed-address")
    @Needs(Action.CHANGE_CONTACTS)
    @Operation(
            summary =
                    "Record that a right-holder confirmed an address that is on record: it is theirs, and safe to write to")
    ResponseEntity<Answer> confirmed(
            @PathVariable CaseId caseId,
            @PathVariable PersonId person,
            Submission submission,
            @Valid @RequestBody ConfirmationRequest request) {
        return counter.take(submission, desk.toCommand(caseId, person, request));
    }
}
