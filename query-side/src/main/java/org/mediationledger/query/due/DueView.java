package org.mediationledger.query.due;

import org.mediationledger.query.view.CaseView;
import org.mediationledger.query.view.Views;
import org.springframework.stereotype.Component;

/** The dates that run, case by case. */
@Component
final class DueView {

    static final String GROUP = "due";

    private final CaseView<DueEntry> entries;

    DueView(Views views) {
        this.entries = views.of(GROUP, GROUP, DueEntry.class, new DueFold());
    }

    CaseView<DueEntry> entries() {
        return entries;
    }
}
