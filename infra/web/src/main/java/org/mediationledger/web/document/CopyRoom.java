package org.mediationledger.web.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mediationledger.documents.blob.KeptBytes;
import org.mediationledger.documents.blob.Place;
import org.mediationledger.documents.blob.ReadableBytes;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.query.papers.ShownPaper;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.exchange.Answer;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Has a copy made of a document's newest version, and brings it to the case as a document of its own. */
@Component
final class CopyRoom {

    private final Intake intake;
    private final PaperDesk papers;
    private final PaperRoom room;
    private final CopyMaker maker;
    private final DocumentDesk desk;

    CopyRoom(Intake intake, PaperDesk papers, PaperRoom room, CopyMaker maker, DocumentDesk desk) {
        this.intake = intake;
        this.papers = papers;
        this.room = room;
        this.maker = maker;
        this.desk = desk;
    }

    ResponseEntity<Answer> redact(CaseId caseId, DocumentId document, Submission submission, RedactionRequest request)
            throws IOException {
        List<ShownPaper> known = papers.of(caseId, submission.actor());
        DocumentId made = DocumentDesk.documentOf(caseId, submission);
        Path original = intake.fresh();
        Path copy = intake.fresh();
        try {
            takeOut(caseId, known, document, original);
            return intake.keep(
                    new Place(caseId, made, 1, Place.Form.ORIGINAL),
                    submission,
                    copy,
                    maker.copy(original, request.parts(), copy),
                    version -> desk.toCommand(caseId, document, made, request, version));
        } finally {
            Files.deleteIfExists(original);
            Files.deleteIfExists(copy);
        }
    }

    private void takeOut(CaseId caseId, List<ShownPaper> known, DocumentId document, Path to) throws IOException {
        KeptBytes.Found pdf = room.pdfOf(caseId, known, document, PaperDesk.newest(known, document));
        if (pdf == null) {
            throw RequestRejected.because(Fault.COPY_NOT_MADE, "document", "There is no PDF of that document.");
        }
        try (ReadableBytes bytes = pdf.bytes();
                OutputStream out = Files.newOutputStream(to)) {
            bytes.copy(out);
        }
    }
}
