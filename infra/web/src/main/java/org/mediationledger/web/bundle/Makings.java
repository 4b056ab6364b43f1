package org.mediationledger.web.bundle;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.BundleId;
import org.springframework.stereotype.Component;

/** The bundles that this process makes or is about to make. They are forgotten when it ends. */
@Component
final class Makings {

    private final Map<BundleId, Progress> underWay = new ConcurrentHashMap<>();

    /** Begins to keep an eye on one; null where that is done already. */
    @Nullable
    Progress begin(BundleId bundle) {
        Progress progress = new Progress();
        return underWay.putIfAbsent(bundle, progress) == null ? progress : null;
    }

    @Nullable
    Progress of(BundleId bundle) {
        return underWay.get(bundle);
    }

    void end(BundleId bundle) {
        underWay.remove(bundle);
    }
}
