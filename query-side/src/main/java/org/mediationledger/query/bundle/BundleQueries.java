package org.mediationledger.query.bundle;

import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.reach.Sight;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.query.view.Kept;
import org.springframework.stereotype.Component;

/** Answers for one case as it is now; for whoever had it once, as it stood when it left them. */
@Component
final class BundleQueries {

    private final BundleView bundles;
    private final RecordedEvents recorded;

    BundleQueries(BundleView bundles, RecordedEvents recorded) {
        this.bundles = bundles;
        this.recorded = recorded;
    }

    @QueryHandler
    BundlesAnswer handle(ListBundles query) {
        Kept<CaseBundles> kept = bundles.view().reader().now(query.caseId(), query.atLeastVersion());
        if (kept == null) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        Sight sight = kept.reach().sight(query.reader());
        if (!sight.reaches()) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        if (query.atLeastVersion() != null && kept.version() < query.atLeastVersion()) {
            return query.refused(QueryRefusal.VIEW_NOT_CAUGHT_UP);
        }
        return answer(
                query,
                sight.ended() ? bundles.view().reader().folded(recorded.ofCase(query.caseId()), sight.until()) : kept);
    }

    private static BundlesAnswer answer(ListBundles query, @Nullable Kept<CaseBundles> seen) {
        return seen == null ? query.refused(QueryRefusal.NOT_FOUND) : new BundlesAnswer(seen.view(), null);
    }
}
