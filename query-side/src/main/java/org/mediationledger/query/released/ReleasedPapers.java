package org.mediationledger.query.released;

import java.util.ArrayList;
import java.util.List;
import org.mediationledger.events.DocumentEvent;

/** What of a case was released, in that order. A later version takes nothing away from an earlier one. */
public record ReleasedPapers(List<ReleasedPaper> papers) {

    static final ReleasedPapers NONE = new ReleasedPapers(List.of());

    /** Takes an unmodifiable copy. */
    public ReleasedPapers {
        papers = List.copyOf(papers);
    }

    ReleasedPapers and(DocumentEvent.DocumentReleased event, long position) {
        List<ReleasedPaper> all = new ArrayList<>(papers);
        all.add(new ReleasedPaper(event.document(), event.paper(), event.ground(), event.occurredOn(), position));
        return new ReleasedPapers(all);
    }
}
