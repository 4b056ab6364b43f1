package org.mediationledger.query.released;

import org.jspecify.annotations.Nullable;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.DocumentEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.view.ViewFold;

/** What one more event adds to what was released. */
final class ReleasedFold implements ViewFold<ReleasedPapers> {

    @Override
    public ReleasedPapers apply(@Nullable ReleasedPapers before, RecordedEvent recorded) {
        ReleasedPapers papers = before == null ? ReleasedPapers.NONE : before;
        return switch (recorded.event()) {
            case DocumentEvent.DocumentReleased e -> papers.and(e, recorded.position());
            case CertificateEvent.CertificateIssued e -> papers.and(e);
            case CertificateEvent.CertificateWithdrawn e -> papers.without(e);
            case LedgerEvent e -> papers;
        };
    }
}
