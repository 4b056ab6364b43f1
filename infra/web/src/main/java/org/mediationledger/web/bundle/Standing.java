package org.mediationledger.web.bundle;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.bundle.Bundle;
import org.springframework.stereotype.Component;

/** Says where a bundle stands, as far as it can be known here: from its events, and from what this process makes. */
@Component
final class Standing {

    private final Makers makers;
    private final Clock clock;

    Standing(Makers makers, Clock clock) {
        this.makers = makers;
        this.clock = clock;
    }

    /** @param progress how far this process has come with it; null where it doesn't make it */
    BundleState of(Bundle bundle, @Nullable Progress progress) {
        if (bundle.made() != null) {
            return BundleState.MADE;
        }
        return switch (bundle.stopped()) {
            case null -> progress == null ? unknown(bundle) : progress.state();
            case CANCELLED -> BundleState.CANCELLED;
            case FAILED -> BundleState.FAILED;
        };
    }

    private BundleState unknown(Bundle bundle) {
        return switch (makers) {
            case THIS_PROCESS_ALONE -> BundleState.INTERRUPTED;
            case SEVERAL_PROCESSES ->
                clock.instant().isBefore(bundle.begunAt().plus(Makings.LONGEST))
                        ? BundleState.ELSEWHERE
                        : BundleState.INTERRUPTED;
        };
    }
}
