package org.mediationledger.query.released;

import java.util.ArrayList;
import java.util.List;
import org.mediationledger.events.DocumentEvent;
import org.mediationledger.query.recorded.RecordedEvent;

/** What of a case was released, in that order. A later version takes nothing away from an earlier one. */
public record ReleasedPapers(List<ReleasedPaper> papers) {

    static final ReleasedPapers NONE = new ReleasedPapers(List.of());

    /** Takes an unmodifiable copy. */
    public ReleasedPapers {
        papers = List.copyOf(papers);
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
        return new ReleasedPapers(all);
    }
}
