package org.mediationledger.web.choice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.terms.ConfidentialTopic;
import org.mediationledger.web.confidence.ConfidenceDesk;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.exchange.Answer;
import org.mediationledger.web.exchange.CaseRoute;
import org.mediationledger.web.exchange.Counter;
import org.mediationledger.web.request.HolderOnDay;
import org.mediationledger.web.security.Needs;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** The family's choice. */
@CaseRoute
@Tag(name = "Choice")
class ChoiceController {

    private final Counter counter;
    private final ChoiceDesk desk;
    private final ConfidenceDesk confidence;

    ChoiceController(Counter counter, ChoiceDesk desk, ConfidenceDesk confidence) {
        this.counter = counter;
        this.desk = desk;
        this.confidence = confidence;
    }

    @PostMapping("/contact")
    @Needs(Action.RECORD_CONTACT)
    @Operation(summary = "Record that the family contacted the adviser")
    ResponseEntity<Answer> contact(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody ContactRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/advice")
    @Needs(Action.GIVE_ADVICE)
    @Operation(summary = "Record that information and advice were given")
    ResponseEntity<Answer> advice(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody AdviceRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/mediation-request")
    @Needs(Action.RECORD_CHOICE)
    @Operation(summary = "Record that the family wishes to mediate")
    ResponseEntity<Answer> request(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody MediationRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/decline")
    @Needs(Action.RECORD_CHOICE)
    @Operation(summary = "Record that the family does not wish to mediate")
    ResponseEntity<Answer> decline(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody ReasonedRequest request) {
        return counter.take(
                submission,
                confidence.beside(
                        desk.toDecline(caseId, request), submission, ConfidentialTopic.CHOICE, request.reason()));
    }

    @PostMapping("/undecided")
    @Needs(Action.RECORD_CHOICE)
    @Operation(summary = "Record that the family has not made up its mind")
    ResponseEntity<Answer> undecided(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody HolderOnDay request) {
        return counter.take(submission, desk.toLeaveOpen(caseId, request));
    }

    @PostMapping("/pursuit-end")
    @Needs(Action.RECORD_CHOICE)
    @Operation(summary = "Record that the family wished to mediate and no longer goes ahead")
    ResponseEntity<Answer> endPursuit(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody PursuitEndRequest request) {
        return counter.take(
                submission,
                confidence.beside(
                        desk.toCommand(caseId, request), submission, ConfidentialTopic.CHOICE, request.reason()));
    }

    @PostMapping("/withdrawal")
    @Needs(Action.RECORD_CHOICE)
    @Operation(summary = "Record that the family wants neither mediation nor a certificate")
    ResponseEntity<Answer> withdraw(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody ReasonedRequest request) {
        return counter.take(
                submission,
                confidence.beside(
                        desk.toWithdraw(caseId, request), submission, ConfidentialTopic.CHOICE, request.reason()));
    }
}
