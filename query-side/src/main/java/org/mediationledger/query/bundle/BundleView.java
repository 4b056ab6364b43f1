package org.mediationledger.query.bundle;

import org.mediationledger.query.view.CaseView;
import org.mediationledger.query.view.Views;
import org.springframework.stereotype.Component;

/** The bundles of every case. */
@Component
final class BundleView {

    /** The processing group that builds this, and the views of papers. */
    static final String GROUP = "papers";

    private final CaseView<CaseBundles> view;

    BundleView(Views views) {
        this.view = views.of(GROUP, "bundles", CaseBundles.class, new BundleFold());
    }

    CaseView<CaseBundles> view() {
        return view;
    }
}
