package org.mediationledger.web.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.rights.Action;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.exchange.Answer;
import org.mediationledger.web.exchange.CaseRoute;
import org.mediationledger.web.exchange.Counter;
import org.mediationledger.web.security.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What becomes of documents. */
@CaseRoute
@Tag(name = "Documents")
class DocumentController {

    private final Counter counter;
    private final DocumentDesk desk;
    private final CopyRoom copies;

    DocumentController(Counter counter, DocumentDesk desk, CopyRoom copies) {
        this.counter = counter;
        this.desk = desk;
        this.copies = copies;
    }

    @PostMapping("/documents/{document}/sharing")
    @Needs(Action.LODGE_PAPER)
    @Operation(summary = "Record that its owner shares a document with the other parties, for the mediation")
    ResponseEntity<Answer> share(
            @PathVariable CaseId caseId,
            @PathVariable DocumentId document,
            Submission submission,
            @Valid @RequestBody OwnerOnDay request) {
        return counter.take(submission, desk.toShare(caseId, document, request));
    }

    @PostMapping("/documents/{document}/redactions")
    @Needs(Action.LODGE_PAPER)
    @Operation(summary = "Have a copy made of a document's newest version in which parts are gone for good")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> redact(
            @PathVariable CaseId caseId,
            @PathVariable DocumentId document,
            Submission submission,
            @Valid @RequestBody RedactionRequest request)
            throws IOException {
        return copies.redact(caseId, document, submission, request);
    }

    @PostMapping("/documents/{document}/release")
    @Needs(Action.LODGE_PAPER)
    @Operation(summary = "Record that a document may go before the Tribunal, as its owner says or the Tribunal directs")
    ResponseEntity<Answer> release(
            @PathVariable CaseId caseId,
            @PathVariable DocumentId document,
            Submission submission,
            @Valid @RequestBody ReleaseRequest request) {
        return counter.take(submission, desk.toCommand(caseId, document, request));
    }

    @PostMapping("/documents/{document}/withdrawal")
    @Needs(Action.LODGE_PAPER)
    @Operation(summary = "Record that its owner takes a document back that was not released")
    ResponseEntity<Answer> withdraw(
            @PathVariable CaseId caseId,
            @PathVariable DocumentId document,
            Submission submission,
            @Valid @RequestBody OwnerOnDay request) {
        return counter.take(submission, desk.toWithdraw(caseId, document, request));
    }
}
