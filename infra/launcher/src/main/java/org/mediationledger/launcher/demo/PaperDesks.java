package org.mediationledger.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mediationledger.command.api.DocumentCommand;
import org.mediationledger.documents.blob.Place;
import org.mediationledger.events.DocumentVersion;
import org.mediationledger.ids.BlobId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.launcher.demo.story.Deed;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.document.CopyMaker;
import org.mediationledger.web.document.DocumentDesk;
import org.mediationledger.web.document.FileLook;
import org.mediationledger.web.document.Looked;
import org.mediationledger.web.document.PaperKeeper;
import org.mediationledger.web.document.UploadFolder;

/** The edge's desk for papers, and those who look at files and keep them. */
public record PaperDesks(
        DocumentDesk document, FileLook look, PaperKeeper keeper, CopyMaker copies, UploadFolder folder) {

    private static final String PDF = "application/pdf";

    List<DocumentCommand> commands(CaseId id, Submission submission, Deed.OfPapers deed) {
        return List.of(
                switch (deed) {
                    case Deed.Lend d -> {
                        DocumentId made = DocumentDesk.documentOf(id, submission);
                        yield document.toCommand(
                                id, made, d.request(), kept(place(id, made, 1), submission, d.words()));
                    }
                    case Deed.LendAnew d ->
                        document.toCommand(
                                id,
                                d.document(),
                                d.request(),
                                kept(place(id, d.document(), d.version()), submission, d.words()));
                    case Deed.Share d -> document.toShare(id, d.document(), d.request());
                    case Deed.Release d -> document.toCommand(id, d.document(), d.request());
                    case Deed.BlackOut d -> {
                        DocumentId made = DocumentDesk.documentOf(id, submission);
                        yield document.toCommand(
                                id, d.document(), made, d.request(), copied(place(id, made, 1), submission, d));
                    }
                    case Deed.TakeBack d -> document.toWithdraw(id, d.document(), d.request());
                });
    }

    private static Place place(CaseId id, DocumentId document, int version) {
        return new Place(id, document, version, Place.Form.ORIGINAL);
    }

    private DocumentVersion kept(Place place, Submission submission, List<String> words) {
        Path file = fresh(submission, "paper");
        try {
            DemoPaper.write(file, words);
            Looked looked = look.at(file, PDF);
            if (!(looked instanceof Looked.Taken taken)) {
                throw new IllegalStateException("a paper of the demo was not taken");
            }
            return keep(place, file, taken, submission);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            remove(file);
        }
    }

    private DocumentVersion copied(Place place, Submission submission, Deed.BlackOut deed) {
        Path original = fresh(submission, "original");
        Path copy = fresh(submission, "copy");
        try {
            DemoPaper.write(original, deed.words());
            return keep(place, copy, copies.copy(original, deed.request().parts(), copy), submission);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            remove(original);
            remove(copy);
        }
    }

    /** What is carried out again after a kill lies where it lay. */
    private DocumentVersion keep(Place place, Path file, Looked.Taken taken, Submission submission) throws IOException {
        return keeper.keep(place, file, taken, () -> new BlobId(submission.idFor("bytes/" + place.caseId())));
    }

    private Path fresh(Submission submission, String what) {
        return folder.path().resolve(what + "-" + submission.idFor(what)).toAbsolutePath();
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
