package org.mediationledger.query.released;

import java.util.ArrayList;
import java.util.List;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.DocumentEvent;
import org.mediationledger.query.recorded.RecordedEvent;

/**
 * What of a case may go before the Tribunal.
 *
 * @param papers that were released, in that order; a later version takes nothing away from an earlier one
 * @param certificates that were issued here and stand
 */
public record ReleasedPapers(List<ReleasedPaper> papers, List<IssuedCertificate> certificates) {

    /** Nothing. */
    public static final ReleasedPapers NONE = new ReleasedPapers(List.of(), List.of());

    /** Takes unmodifiable copies. */
    public ReleasedPapers {
        papers = List.copyOf(papers);
        certificates = List.copyOf(certificates);
    }

    /** What the events of one case released, in order of position. */
    public static ReleasedPapers of(List<RecordedEvent> history) {
        ReleasedFold fold = new ReleasedFold();
        ReleasedPapers papers = NONE;
        for (RecordedEvent recorded : history) {
            papers = fold.apply(papers, recorded);
        }
        return papers;
    }

    ReleasedPapers and(DocumentEvent.DocumentReleased event, long position) {
        List<ReleasedPaper> all = new ArrayList<>(papers);
        all.add(new ReleasedPaper(event.document(), event.paper(), event.ground(), event.occurredOn(), position));
        return new ReleasedPapers(all, certificates);
    }

    ReleasedPapers and(CertificateEvent.CertificateIssued event) {
        List<IssuedCertificate> all = new ArrayList<>(certificates);
        all.add(new IssuedCertificate(event.certificate(), event.number(), event.occurredOn()));
        return new ReleasedPapers(papers, all);
    }

    ReleasedPapers without(CertificateEvent.CertificateWithdrawn event) {
        return new ReleasedPapers(
                papers,
                certificates.stream()
                        .filter(issued -> !issued.certificate().equals(event.certificate()))
                        .toList());
    }
}
