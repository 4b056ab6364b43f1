package org.mediationledger.web.bundle;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.command.api.BundleCommand;
import org.mediationledger.directory.Directory;
import org.mediationledger.documents.blob.Blobs;
import org.mediationledger.documents.blob.DocumentBytes;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.released.ReleasedPapers;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.terms.BundleStop;
import org.mediationledger.web.desk.IdSource;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.opening.Opening;
import org.springframework.stereotype.Component;

/** Bundles for whoever loads a ledger that is not yet asked anything: made while the caller waits, of what was released. */
@Component
public final class BundlesAtOnce {

    private final PaperShelf papers;
    private final Binder binder;
    private final BundleDesk desk;
    private final Fronts fronts;

    /** Keeps bytes there, seals and opens with these. */
    public BundlesAtOnce(
            Opening opening,
            Sealer sealer,
            DocumentBytes bytes,
            Blobs blobs,
            IdSource ids,
            Directory directory,
            Clock clock) {
        this.papers = new PaperShelf(opening, bytes);
        this.desk = new BundleDesk(sealer);
        this.binder = new Binder(papers, new BundleShelf(bytes, blobs, ids), desk);
        this.fronts = new Fronts(directory, clock);
    }

    /** The id of the bundle that a submission asks for. */
    public static BundleId bundleOf(CaseId caseId, Submission submission) {
        return BundleDesk.bundleOf(caseId, submission);
    }

    /**
     * Makes a first bundle.
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
                papers.of(caseId, released, position),
                fronts.of(caseId, submission.actor(), order, position),
                List.of(),
                null);
        Progress progress = new Progress();
        BundlePlan plan = binder.plan(wanted, progress);
        Binder.Bound bound =
                binder.write(new Job(caseId, bundle, submission, wanted, Map.of(), progress), plan, new ArrayList<>());
        if (bound == null) {
            throw new IllegalStateException("nobody cancels what nobody knows of");
        }
        return List.of(
                desk.toBegin(caseId, bundle, order, position),
                desk.toRecord(caseId, bundle, bound.pages(), bound.files()));
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
}
