package org.mediationledger.query.bundle;

import org.jspecify.annotations.Nullable;
import org.mediationledger.events.BundleEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.view.ViewFold;

/** What one more event adds to a case's bundles. */
final class BundleFold implements ViewFold<CaseBundles> {

    @Override
    public CaseBundles apply(@Nullable CaseBundles before, RecordedEvent recorded) {
        CaseBundles bundles = before == null ? CaseBundles.NONE : before;
        return switch (recorded.event()) {
            case BundleEvent e -> bundles.apply(e, recorded.recordedAt());
            case LedgerEvent e -> bundles;
        };
    }
}
