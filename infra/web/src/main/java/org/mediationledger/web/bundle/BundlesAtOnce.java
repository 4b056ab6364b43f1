package org.mediationledger.web.bundle;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.command.api.BundleCommand;
import org.mediationledger.directory.Directory;
import org.mediationledger.documents.blob.Blobs;
import org.mediationledger.documents.blob.DocumentBytes;
import org.mediationledger.events.BundleFiles;
import org.mediationledger.ids.BlobId;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.released.ReleasedPapers;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.terms.BundleStop;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.opening.Opening;
import org.springframework.stereotype.Component;

/** Bundles for whoever loads a ledger that is not yet asked anything: made while the caller waits, of what was released. */
@Component
public final class BundlesAtOnce {

    private final DocumentBytes bytes;
    private final Blobs blobs;
    private final PaperShelf papers;
    private final BundleDesk desk;
    private final Fronts fronts;

    /** Keeps bytes there, seals and opens with these. */
    public BundlesAtOnce(
            Opening opening, Sealer sealer, DocumentBytes bytes, Blobs blobs, Directory directory, Clock clock) {
        this.bytes = bytes;
        this.blobs = blobs;
        this.papers = new PaperShelf(opening, bytes, (caseId, certificate) -> null);
        this.desk = new BundleDesk(sealer);
        this.fronts = new Fronts(directory, clock);
    }

    /** The id of the bundle that a submission asks for. */
    public static BundleId bundleOf(CaseId caseId, Submission submission) {
        return BundleDesk.bundleOf(caseId, submission);
    }

    /**
     * Makes a first bundle of released papers; nothing is printed for it. What the same submission kept before, and the case was never told of, is made anew.
     *
     * @param position up to which papers were looked at
     * @return what the case is to be told
     */
    public List<BundleCommand> made(
            CaseId caseId, Submission submission, ReleasedPapers released, long position, BundleOrder order)
            throws IOException {
        BundleId bundle = bundleOf(caseId, submission);
        Wanted wanted = new Wanted(
                order,
                papers.of(caseId, new ReleasedPapers(released.papers(), List.of()), position),
                fronts.of(caseId, submission.actor(), order, position),
                List.of(),
                null);
        Progress progress = new Progress();
        Binder binder = new Binder(papers, emptied(caseId, submission), desk);
        BundlePlan plan = binder.plan(wanted, progress);
        Binder.Bound bound =
                binder.write(new Job(caseId, bundle, submission, wanted, Map.of(), progress), plan, new ArrayList<>());
        if (bound == null) {
            throw new IllegalStateException("nobody cancels what nobody knows of");
        }
        return told(caseId, submission, position, order, bound.pages(), bound.files());
    }

    /** What the case is told of a bundle that was made. */
    public List<BundleCommand> told(
            CaseId caseId, Submission submission, long position, BundleOrder order, int pages, BundleFiles files) {
        BundleId bundle = bundleOf(caseId, submission);
        return List.of(desk.toBegin(caseId, bundle, order, position), desk.toRecord(caseId, bundle, pages, files));
    }

    /** A bundle that is asked for, and wanted no longer. */
    public List<BundleCommand> forgone(CaseId caseId, Submission submission, long position, BundleOrder order) {
        BundleId bundle = bundleOf(caseId, submission);
        return List.of(
                desk.toBegin(caseId, bundle, order, position), desk.toStop(caseId, bundle, BundleStop.CANCELLED));
    }

    /** A bundle is sent. */
    public BundleCommand sent(CaseId caseId, BundleId bundle, SendingRequest request) {
        return desk.toSubmit(caseId, bundle, request);
    }

    /** Places that follow from the submission, with nothing in them. */
    private BundleShelf emptied(CaseId caseId, Submission submission) throws IOException {
        List<BlobId> places = IntStream.range(0, Piece.values().length)
                .mapToObj(piece -> new BlobId(submission.idFor("bundle bytes/" + caseId + "/" + piece)))
                .toList();
        for (BlobId place : places) {
            blobs.delete(place);
        }
        Iterator<BlobId> next = places.iterator();
        return new BundleShelf(bytes, blobs, () -> next.next().value());
    }
}
