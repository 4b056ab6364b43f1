package org.mediationledger.web.document;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.DocumentCommand;
import org.mediationledger.documents.blob.Blobs;
import org.mediationledger.documents.blob.DocumentBytes;
import org.mediationledger.documents.blob.Place;
import org.mediationledger.events.DocumentVersion;
import org.mediationledger.ids.BlobId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.query.papers.ShownPaper;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.desk.CaseSeal;
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
    private final DocumentBytes bytes;
    private final Blobs blobs;
    private final DocumentDesk desk;
    private final Sealer sealer;
    private final PaperDesk papers;
    private final Counter counter;
    private final IdSource ids;

    Intake(
            UploadFolder folder,
            StatedPart stated,
            FileLook look,
            DocumentBytes bytes,
            Blobs blobs,
            DocumentDesk desk,
            Sealer sealer,
            PaperDesk papers,
            Counter counter,
            IdSource ids) {
        this.folder = folder;
        this.stated = stated;
        this.look = look;
        this.bytes = bytes;
        this.blobs = blobs;
        this.desk = desk;
        this.sealer = sealer;
        this.papers = papers;
        this.counter = counter;
        this.ids = ids;
    }

    /** Who may not know of the case sends nothing to it: that is asked before anything is received. */
    ResponseEntity<Answer> add(CaseId caseId, Submission submission, HttpServletRequest request) throws IOException {
        List<ShownPaper> known = papers.of(caseId, submission.actor());
        DocumentId document = DocumentDesk.documentOf(caseId, submission);
        try (Upload upload = receive(request)) {
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
        List<ShownPaper> known = papers.of(caseId, submission.actor());
        int newest = PaperDesk.newest(known, document);
        try (Upload upload = receive(request)) {
            VersionRequest about = stated.read(upload.about(), VersionRequest.class);
            return take(
                    new Place(caseId, document, newest + 1, Place.Form.ORIGINAL),
                    submission,
                    upload,
                    null,
                    version -> desk.toCommand(caseId, document, about, version));
        }
    }

    private Upload receive(HttpServletRequest request) throws IOException {
        return Upload.of(request, fresh());
    }

    private Path fresh() {
        return folder.path().resolve(ids.next().toString()).toAbsolutePath();
    }

    /** What was taken before under the same key is not kept twice; the case says whether it is the same. */
    private ResponseEntity<Answer> take(
            Place place,
            Submission submission,
            Upload upload,
            @Nullable ShownPaper before,
            Function<DocumentVersion, DocumentCommand> command)
            throws IOException {
        byte[] digest = digest(upload.file());
        Submission whole = whole(submission, upload, digest);
        if (before != null) {
            return answer(whole, command.apply(before.paper().version()), place);
        }
        Looked.Taken taken = looked(upload);
        BlobId original = new BlobId(ids.next());
        BlobId rendition = taken.rendition() == null ? null : new BlobId(ids.next());
        boolean told = false;
        try {
            keep(place, original, upload.file());
            if (rendition != null && taken.rendition() != null) {
                keep(place.as(Place.Form.RENDITION), rendition, taken.rendition());
            }
            ResponseEntity<Answer> answer = answer(
                    whole, command.apply(version(place, upload.file(), taken, original, rendition, digest)), place);
            told = true;
            return answer;
        } catch (RequestRejected unanswered) {
            // The case may have taken it nevertheless.
            told = true;
            throw unanswered;
        } finally {
            if (!told) {
                blobs.delete(original);
                if (rendition != null) {
                    blobs.delete(rendition);
                }
            }
            if (taken.rendition() != null) {
                Files.deleteIfExists(taken.rendition());
            }
        }
    }

    private ResponseEntity<Answer> answer(Submission submission, DocumentCommand command, Place place) {
        return counter.create(submission, command, "document", place.document().value());
    }

    private Looked.Taken looked(Upload upload) throws IOException {
        return switch (look.at(upload.file(), upload.claimed())) {
            case Looked.Taken taken -> taken;
            case Looked.NotTaken refused ->
                throw RequestRejected.because(Fault.FILE_NOT_TAKEN, "file", refused.why());
        };
    }

    private void keep(Place place, BlobId id, Path file) throws IOException {
        bytes.write(place, id, out -> Files.copy(file, out));
    }

    private DocumentVersion version(
            Place place,
            Path file,
            Looked.Taken taken,
            BlobId original,
            @Nullable BlobId rendition,
            byte[] digest)
            throws IOException {
        CaseSeal seal = new CaseSeal(sealer, place.caseId());
        return new DocumentVersion(
                place.version(),
                taken.format(),
                taken.pages(),
                original,
                rendition,
                seal.ofDocument(place.document(), "size", Long.toString(Files.size(file))),
                seal.ofDocument(place.document(), "digest", HexFormat.of().formatHex(digest)));
    }

    private static byte[] digest(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }

    /** What the client sent, however it was cut into parts. */
    private static Submission whole(Submission submission, Upload upload, byte[] digest) {
        MessageDigest all = sha256();
        all.update(submission.bodyHash().getBytes(StandardCharsets.US_ASCII));
        all.update(digest);
        all.update(upload.about());
        return new Submission(
                submission.actor(),
                submission.idempotencyKey(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(all.digest()),
                submission.expectedVersion());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
