package org.mediationledger.web.document;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.DocumentCommand;
import org.mediationledger.documents.blob.Place;
import org.mediationledger.events.DocumentVersion;
import org.mediationledger.ids.BlobId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.query.papers.ShownPaper;
import org.mediationledger.web.desk.IdSource;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.exchange.Answer;
import org.mediationledger.web.exchange.Counter;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Takes files in: received, looked at, encrypted and on disk, and only then told to the case. What the case refuses is
 * removed again; what a killed process left behind is named by no event.
 */
@Component
final class Intake {

    private final UploadFolder folder;
    private final StatedPart stated;
    private final FileLook look;
    private final PaperKeeper keeper;
    private final DocumentDesk desk;
    private final PaperDesk papers;
    private final Counter counter;
    private final IdSource ids;

    Intake(
            UploadFolder folder,
            StatedPart stated,
            FileLook look,
            PaperKeeper keeper,
            DocumentDesk desk,
            PaperDesk papers,
            Counter counter,
            IdSource ids) {
        this.folder = folder;
        this.stated = stated;
        this.look = look;
        this.keeper = keeper;
        this.desk = desk;
        this.papers = papers;
        this.counter = counter;
        this.ids = ids;
    }

    /** Who may not know of the case sends nothing to it: that is asked before anything is received. */
    ResponseEntity<Answer> add(CaseId caseId, Submission submission, HttpServletRequest request) throws IOException {
        List<ShownPaper> known = papers.of(caseId, submission.actor());
        DocumentId document = DocumentDesk.documentOf(caseId, submission);
        try (Upload upload = Upload.of(request, fresh())) {
            DocumentRequest about = stated.read(upload.about(), DocumentRequest.class);
            return take(
                    new Place(caseId, document, 1, Place.Form.ORIGINAL),
                    submission,
                    upload,
                    PaperDesk.find(known, document, 1),
                    version -> desk.toCommand(caseId, document, about, version));
        }
    }

    ResponseEntity<Answer> addVersion(
            CaseId caseId, DocumentId document, Submission submission, HttpServletRequest request) throws IOException {
        int newest = PaperDesk.newest(papers.of(caseId, submission.actor()), document);
        try (Upload upload = Upload.of(request, fresh())) {
            VersionRequest about = stated.read(upload.about(), VersionRequest.class);
            return take(
                    new Place(caseId, document, newest + 1, Place.Form.ORIGINAL),
                    submission,
                    upload,
                    null,
                    version -> desk.toCommand(caseId, document, about, version));
        }
    }

    /** What was taken before under the same key is not kept twice; the case says whether it is the same. */
    private ResponseEntity<Answer> take(
            Place place,
            Submission submission,
            Upload upload,
            @Nullable ShownPaper before,
            Function<DocumentVersion, DocumentCommand> command)
            throws IOException {
        Submission whole = whole(submission, upload);
        if (before != null) {
            return tell(whole, command.apply(before.paper().version()), place.document());
        }
        Looked.Taken taken = looked(upload);
        try {
            return keep(place, whole, upload.file(), taken, command);
        } finally {
            if (taken.rendition() != null) {
                Files.deleteIfExists(taken.rendition());
            }
        }
    }

    /** Keeps a file and tells the case of it. */
    ResponseEntity<Answer> keep(
            Place place,
            Submission submission,
            Path file,
            Looked.Taken taken,
            Function<DocumentVersion, DocumentCommand> command)
            throws IOException {
        DocumentVersion version = null;
        boolean told = false;
        try {
            version = keeper.keep(place, file, taken, () -> new BlobId(ids.next()));
            ResponseEntity<Answer> answer = tell(submission, command.apply(version), place.document());
            told = true;
            return answer;
        } catch (RequestRejected unanswered) {
            // The case may have taken it nevertheless.
            told = true;
            throw unanswered;
        } finally {
            if (!told) {
                keeper.forget(version);
            }
        }
    }

    /** A place for a file in clear, that nobody else has. */
    Path fresh() {
        return folder.path().resolve(ids.next().toString()).toAbsolutePath();
    }

    private ResponseEntity<Answer> tell(Submission submission, DocumentCommand command, DocumentId made) {
        return counter.create(submission, command, "document", made.value());
    }

    private Looked.Taken looked(Upload upload) throws IOException {
        return switch (look.at(upload.file(), upload.claimed())) {
            case Looked.Taken taken -> taken;
            case Looked.NotTaken refused -> throw RequestRejected.because(Fault.FILE_NOT_TAKEN, "file", refused.why());
        };
    }

    /** What the client sent, however it was cut into parts. */
    private static Submission whole(Submission submission, Upload upload) throws IOException {
        MessageDigest all = PaperKeeper.sha256();
        all.update(submission.bodyHash().getBytes(StandardCharsets.US_ASCII));
        all.update(PaperKeeper.digest(upload.file()));
        all.update(upload.about());
        return new Submission(
                submission.actor(),
                submission.idempotencyKey(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(all.digest()),
                submission.expectedVersion());
    }
}
