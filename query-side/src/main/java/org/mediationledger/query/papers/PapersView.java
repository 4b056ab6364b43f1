package org.mediationledger.query.papers;

import org.mediationledger.query.released.Released;
import org.mediationledger.query.view.CaseView;
import org.mediationledger.query.view.Views;
import org.springframework.stereotype.Component;

/** The papers of every case. */
@Component
final class PapersView {

    private final CaseView<Papers> view;

    PapersView(Views views) {
        this.view = views.of(Released.GROUP, "papers", Papers.class, new PapersFold());
    }

    CaseView<Papers> view() {
        return view;
    }
}
