package org.mediationledger.web.bundle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.BundleId;
import org.springframework.stereotype.Component;

/**
 * The bundles that this process makes or is about to make. They are forgotten when it ends; none is made any more half an
 * hour after it was asked for, so that others know when to wait no longer.
 */
@Component
final class Makings {

    /** How long after it was asked for a bundle may still be made. */
    static final Duration LONGEST = Duration.ofMinutes(30);

    private final Clock clock;
    private final Map<BundleId, Progress> underWay = new ConcurrentHashMap<>();

    Makings(Clock clock) {
        this.clock = clock;
    }

    /** Begins to keep an eye on one; null where that is done already. */
    @Nullable
    Progress begin(BundleId bundle) {
        Instant until = clock.instant().plus(LONGEST);
        Progress progress = new Progress(() -> clock.instant().isAfter(until));
        return underWay.putIfAbsent(bundle, progress) == null ? progress : null;
    }

    @Nullable
    Progress of(BundleId bundle) {
        return underWay.get(bundle);
    }

    /** All of them, as they are now. */
    Map<BundleId, Progress> all() {
        return Map.copyOf(underWay);
    }

    void end(BundleId bundle) {
        underWay.remove(bundle);
    }
}
