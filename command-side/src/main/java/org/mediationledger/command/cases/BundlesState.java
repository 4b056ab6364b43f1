package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.mediationledger.events.BundleEvent;
import org.mediationledger.ids.BundleId;

/** The bundles that were asked for. */
record BundlesState(Map<BundleId, Asked> asked) {

    static final BundlesState NONE = new BundlesState(Map.of());

    /** How far a bundle has come. */
    enum Stage {
        BEGUN,
        MADE,
        STOPPED
    }

    /**
     * A bundle.
     *
     * @param since the day of the last step
     */
    record Asked(Stage stage, LocalDate since) {}

    BundlesState evolve(BundleEvent event) {
        return switch (event) {
            case BundleEvent.BundleBegun e -> with(e, Stage.BEGUN);
            case BundleEvent.BundleMade e -> with(e, Stage.MADE);
            case BundleEvent.BundleStopped e -> with(e, Stage.STOPPED);
            case BundleEvent.BundleSubmitted e -> this;
        };
    }

    boolean isMade(BundleId bundle) {
        Asked found = asked.get(bundle);
        return found != null && found.stage() == Stage.MADE;
    }

    private BundlesState with(BundleEvent event, Stage stage) {
        Map<BundleId, Asked> all = new HashMap<>(asked);
        all.put(event.bundle(), new Asked(stage, event.occurredOn()));
        return new BundlesState(Map.copyOf(all));
    }
}
