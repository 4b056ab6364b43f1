package org.mediationledger.query.released;

import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.view.CaseReader;
import org.mediationledger.query.view.CaseView;
import org.mediationledger.query.view.Views;
import org.springframework.stereotype.Component;

/** The released papers of every case. */
@Component
public final class Released {

    /** The processing group that builds this, and other views of papers. */
    public static final String GROUP = "papers";

    private final CaseView<ReleasedPapers> view;

    Released(Views views) {
        this.view = views.of(GROUP, "papers_released", ReleasedPapers.class, new ReleasedFold());
    }

    /** Takes in an event. */
    public void on(RecordedEvent recorded) {
        view.on(recorded);
    }

    CaseReader<ReleasedPapers> reader() {
        return view.reader();
    }
}
