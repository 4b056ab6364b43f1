package org.mediationledger.query.papers;

import org.jspecify.annotations.Nullable;
import org.mediationledger.events.DocumentEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.view.ViewFold;

/** What one more event makes of a case's papers. */
final class PapersFold implements ViewFold<Papers> {

    @Override
    public Papers apply(@Nullable Papers before, RecordedEvent recorded) {
        Papers papers = before == null ? Papers.NONE : before;
        return switch (recorded.event()) {
            case DocumentEvent e -> papers.apply(e, recorded.position());
            case LedgerEvent e -> papers;
        };
    }
}
