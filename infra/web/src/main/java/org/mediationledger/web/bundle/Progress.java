package org.mediationledger.web.bundle;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.pdf.Making;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.bundle.plan.Entry;
import org.mediationledger.bundle.plan.PaperId;

/** How far the making of one bundle has come. Written by the one who makes it, read and cancelled by anybody. */
final class Progress implements Making {

    private final BooleanSupplier overdue;
    private volatile BundleState state = BundleState.QUEUED;
    private volatile @Nullable BundlePlan plan;
    private volatile int papersDone;
    private volatile int pagesDone;
    private volatile boolean cancelled;

    /** Of a making that may take as long as it takes. */
    Progress() {
        this(() -> false);
    }

    /** @param overdue whether it has taken too long */
    Progress(BooleanSupplier overdue) {
        this.overdue = overdue;
    }

    /** Its turn has come: papers are looked at. */
    void looking() {
        state = BundleState.LOOKING;
    }

    /** It is known what goes in. */
    void writing(BundlePlan planned) {
        plan = planned;
        state = BundleState.WRITING;
    }

    /** Asks whoever makes it to stop. */
    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** Whether there is any use in going on. */
    boolean isWanted() {
        return !cancelled && !overdue.getAsBoolean();
    }

    @Override
    public boolean goesOn(PaperId paper, int done, int all) {
        BundlePlan planned = plan;
        papersDone = done;
        pagesDone = planned == null
                ? 0
                : planned.entries().stream().limit(done).mapToInt(Entry::pages).sum();
        return isWanted();
    }

    BundleState state() {
        return state;
    }

    /** The plan; null until papers were looked at. */
    @Nullable
    BundlePlan plan() {
        return plan;
    }

    int papersDone() {
        return papersDone;
    }

    int pagesDone() {
        return pagesDone;
    }
}
