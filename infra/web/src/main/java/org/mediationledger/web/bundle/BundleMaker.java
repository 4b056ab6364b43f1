package org.mediationledger.web.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.ids.BlobId;
import org.mediationledger.terms.BundleStop;
import org.mediationledger.web.desk.Desk;
import org.mediationledger.web.problem.RequestRejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes bundles, and tells the case once all of one is on disk, or that there won't be one. */
@Component
final class BundleMaker {

    private static final Logger LOG = LoggerFactory.getLogger(BundleMaker.class);

    private final Binder binder;
    private final BundleShelf shelf;
    private final BundleDesk desk;
    private final Desk commands;
    private final Makings makings;

    BundleMaker(Binder binder, BundleShelf shelf, BundleDesk desk, Desk commands, Makings makings) {
        this.binder = binder;
        this.shelf = shelf;
        this.desk = desk;
        this.commands = commands;
        this.makings = makings;
    }

    /** Makes one, or tells the case that it couldn't be. */
    void make(Job job) {
        List<BlobId> kept = new ArrayList<>();
        boolean told = false;
        try {
            told = madeAndTold(job, kept);
        } catch (IOException | RuntimeException failed) {
            LOG.error(
                    "a bundle could not be made: {}, {}",
                    job.bundle(),
                    failed.getClass().getName());
            tellFailed(job);
        } finally {
            if (!told) {
                forget(kept);
            }
            makings.end(job.bundle());
        }
    }

    private boolean madeAndTold(Job job, List<BlobId> kept) throws IOException {
        Progress progress = job.progress();
        if (progress.isCancelled()) {
            return false;
        }
        progress.looking();
        BundlePlan plan = binder.plan(job.wanted(), progress);
        progress.writing(plan);
        Binder.Bound bound = binder.write(job, plan, kept);
        if (bound != null) {
            return told(job, bound);
        }
        if (!progress.isCancelled()) {
            LOG.error("a bundle took too long: {}", job.bundle());
            tellFailed(job);
        }
        return false;
    }

    /** Tells the case; false where it was cancelled in the meantime. */
    private boolean told(Job job, Binder.Bound bound) {
        try {
            commands.submit(
                    job.submission().followedBy("bundle made"),
                    desk.toRecord(job.caseId(), job.bundle(), bound.pages(), bound.files()));
            return true;
        } catch (CommandRefused refused) {
            LOG.info("a bundle is wanted no longer: {}", job.bundle());
            return false;
        } catch (RequestRejected unanswered) {
            // The case may have taken it nevertheless.
            LOG.error("the case did not answer that a bundle was made: {}", job.bundle());
            return true;
        }
    }

    private void tellFailed(Job job) {
        try {
            commands.submit(
                    job.submission().followedBy("bundle failed"),
                    desk.toStop(job.caseId(), job.bundle(), BundleStop.FAILED));
        } catch (CommandRefused | RequestRejected | IllegalStateException untold) {
            LOG.error("the case could not be told that a bundle was not made: {}", job.bundle());
        }
    }

    private void forget(List<BlobId> kept) {
        for (BlobId id : kept) {
            try {
                shelf.forget(id);
            } catch (IOException left) {
                LOG.error("what was written of a bundle could not be removed: blob {}", id);
            }
        }
    }
}
