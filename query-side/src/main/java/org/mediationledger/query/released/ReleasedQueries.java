package org.mediationledger.query.released;

import java.util.List;
import java.util.OptionalLong;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.query.asked.Past;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.reach.CaseReach;
import org.mediationledger.query.reach.Sight;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.query.view.Kept;
import org.springframework.stereotype.Component;

/** Answers for one case, now and as at a moment. Who may see it, and up to when, is judged as of now in both. */
@Component
final class ReleasedQueries {

    private final Released released;
    private final RecordedEvents recorded;
    private final Past past;

    ReleasedQueries(Released released, RecordedEvents recorded, Past past) {
        this.released = released;
        this.recorded = recorded;
        this.past = past;
    }

    @QueryHandler
    ReleasedPapersAnswer handle(ListReleasedPapers query) {
        AsAt asAt = query.asAt();
        return asAt == null ? now(query) : asAt(query, asAt);
    }

    private ReleasedPapersAnswer now(ListReleasedPapers query) {
        Kept<ReleasedPapers> kept = released.reader().now(query.caseId(), query.atLeastVersion());
        if (kept == null) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        Sight sight = kept.reach().sight(query.reader());
        if (!sight.reaches()) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        if (query.atLeastVersion() != null && kept.version() < query.atLeastVersion()) {
            return query.refused(QueryRefusal.VIEW_NOT_CAUGHT_UP);
        }
        return sight.ended()
                ? folded(query, recorded.ofCase(query.caseId()), sight.until())
                : answer(query, kept, kept.applied());
    }

    private ReleasedPapersAnswer asAt(ListReleasedPapers query, AsAt asAt) {
        List<RecordedEvent> history = recorded.ofCase(query.caseId());
        Sight sight = CaseReach.of(history).sight(query.reader());
        if (!sight.reaches()) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        OptionalLong position = past.resolve(asAt);
        return position.isEmpty()
                ? query.refused(QueryRefusal.AS_AT_TOO_RECENT)
                : folded(query, history, Math.min(position.getAsLong(), sight.until()));
    }

    private ReleasedPapersAnswer folded(ListReleasedPapers query, List<RecordedEvent> history, long position) {
        return answer(query, released.reader().folded(history, position), position);
    }

    private static ReleasedPapersAnswer answer(
            ListReleasedPapers query, @Nullable Kept<ReleasedPapers> kept, long position) {
        return kept == null
                ? query.refused(QueryRefusal.NOT_FOUND)
                : new ReleasedPapersAnswer(kept.view(), position, null);
    }
}
