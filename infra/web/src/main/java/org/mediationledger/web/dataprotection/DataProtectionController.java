package org.mediationledger.web.dataprotection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.Action;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.terms.LegalHoldReason;
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

/** Data protection. */
@CaseRoute
@Tag(name = "Data protection")
class DataProtectionController {

    private final Counter counter;
    private final DataProtectionDesk desk;

    DataProtectionController(Counter counter, DataProtectionDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/people/{person}/erasure")
    @Needs(Action.ERASE_DATA)
    @Operation(summary = "Erase everything of a person for good, and what was said about them in confidence")
    ResponseEntity<Answer> erasePerson(
            @PathVariable CaseId caseId,
            @PathVariable PersonId person,
            Submission submission,
            @Valid @RequestBody ErasureRequest request) {
        return counter.take(submission, desk.toErase(caseId, person, submission, request));
    }

    @PostMapping("/retention-classes/{retention}/erasure")
    @Needs(Action.ERASE_DATA)
    @Operation(summary = "Erase for good everything of the case that is kept for one length of time")
    ResponseEntity<Answer> eraseClass(
            @PathVariable CaseId caseId,
            @PathVariable RetentionClass retention,
            Submission submission,
            @Valid @RequestBody ErasureRequest request) {
        return counter.take(submission, desk.toErase(caseId, retention, submission, request));
    }

    @PostMapping("/documents/{document}/erasure")
    @Needs(Action.ERASE_DATA)
    @Operation(summary = "Erase a document for good")
    ResponseEntity<Answer> eraseDocument(
            @PathVariable CaseId caseId,
            @PathVariable UUID document,
            Submission submission,
            @Valid @RequestBody ErasureRequest request) {
        return counter.take(submission, desk.toEraseDocument(caseId, document, submission, request));
    }

    @PostMapping("/confidences/{note}/erasure")
    @Needs(Action.ERASE_DATA)
    @Operation(summary = "Erase for good words said in confidence, by the timeline's entry that tells of them")
    ResponseEntity<Answer> eraseNote(
            @PathVariable CaseId caseId,
            @PathVariable UUID note,
            Submission submission,
            @Valid @RequestBody ErasureRequest request) {
        return counter.take(submission, desk.toEraseNote(caseId, note, submission, request));
    }

    @PostMapping("/legal-holds")
    @Needs(Action.HOLD_DATA)
    @Operation(summary = "Keep everything of the case from being erased")
    ResponseEntity<Answer> hold(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody LegalHoldRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/legal-holds/{reason}/lifting")
    @Needs(Action.HOLD_DATA)
    @Operation(summary = "End a legal hold")
    ResponseEntity<Answer> release(
            @PathVariable CaseId caseId,
            @PathVariable LegalHoldReason reason,
            Submission submission,
            @Valid @RequestBody OnDay request) {
        return counter.take(submission, desk.toLift(caseId, reason, request));
    }

    @PostMapping("/people/{person}/restriction")
    @Needs(Action.RESTRICT_DATA)
    @Operation(summary = "Restrict the use of a person's data")
    ResponseEntity<Answer> restrict(
            @PathVariable CaseId caseId,
            @PathVariable PersonId person,
            Submission submission,
            @Valid @RequestBody RestrictionRequest request) {
        return counter.take(submission, desk.toCommand(caseId, person, request));
    }

    @PostMapping("/people/{person}/restriction/lifting")
    @Needs(Action.RESTRICT_DATA)
    @Operation(summary = "End the restriction of a person's data")
    ResponseEntity<Answer> lift(
            @PathVariable CaseId caseId,
            @PathVariable PersonId person,
            Submission submission,
            @Valid @RequestBody OnDay request) {
        return counter.take(submission, desk.toLift(caseId, person, request));
    }
}
