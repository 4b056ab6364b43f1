package org.mediationledger.query.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.BundleEvent;
import org.mediationledger.ids.BundleId;

/** The bundles that were asked for in a case, in that order. */
public record CaseBundles(List<Bundle> bundles) {

    static final CaseBundles NONE = new CaseBundles(List.of());

    /** Takes an unmodifiable copy. */
    public CaseBundles {
        bundles = List.copyOf(bundles);
    }

    /** The bundle of that id; null where there is none. */
    public @Nullable Bundle find(BundleId id) {
        return bundles.stream()
                .filter(bundle -> bundle.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    CaseBundles apply(BundleEvent event, Instant at) {
        return switch (event) {
            case BundleEvent.BundleBegun e -> and(Bundle.of(e, at));
            case BundleEvent.BundleMade e -> changed(e, bundle -> bundle.with(e));
            case BundleEvent.BundleStopped e -> changed(e, bundle -> bundle.with(e));
            case BundleEvent.BundleSubmitted e -> changed(e, bundle -> bundle.with(e));
        };
    }

    private CaseBundles and(Bundle bundle) {
        List<Bundle> all = new ArrayList<>(bundles);
        all.add(bundle);
        return new CaseBundles(all);
    }

    private CaseBundles changed(BundleEvent event, UnaryOperator<Bundle> change) {
        return new CaseBundles(bundles.stream()
                .map(bundle -> bundle.id().equals(event.bundle()) ? change.apply(bundle) : bundle)
                .toList());
    }
}
