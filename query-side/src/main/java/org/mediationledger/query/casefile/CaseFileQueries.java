package org.mediationledger.query.casefile;

import java.util.List;
import java.util.OptionalLong;
import org.axonframework.queryhandling.QueryHandler;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.query.asked.Past;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.reach.CaseReach;
import org.mediationledger.query.reach.Sight;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.query.view.Kept;
import org.mediationledger.rights.RightsTable;
import org.springframework.stereotype.Component;

/** Answers for one case: now, and as at a moment. Who may see it, and up to when, is judged as of now in both. */
@Component
final class CaseFileQueries {

    private final CaseFileViews views;
    private final RecordedEvents recorded;
    private final Past past;

    CaseFileQueries(CaseFileViews views, RecordedEvents recorded, Past past) {
        this.views = views;
        this.recorded = recorded;
        this.past = past;
    }

    @QueryHandler
    CaseFileAnswer handle(GetCaseFile query) {
        AsAt asAt = query.asAt();
        return asAt == null ? now(query) : asAt(query, asAt);
    }

    private CaseFileAnswer now(GetCaseFile query) {
        Kept<CaseFile> kept = views.readBy(RightsTable.of(query.actor().role()).classes())
                .reader()
                .now(query.caseId(), query.atLeastVersion());
        if (kept == null) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        Sight sight = kept.reach().sight(query.actor());
        if (!sight.reaches()) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        if (sight.ended()) {
            return folded(query, sight, recorded.ofCase(query.caseId()), sight.until());
        }
        if (query.atLeastVersion() != null && kept.version() < query.atLeastVersion()) {
            return query.refused(QueryRefusal.VIEW_NOT_CAUGHT_UP);
        }
        CaseFile file = read(query, kept);
        return new CaseFileAnswer(file, file.position(), kept.version(), null);
    }

    private CaseFileAnswer asAt(GetCaseFile query, AsAt asAt) {
        List<RecordedEvent> history = recorded.ofCase(query.caseId());
        Sight sight = CaseReach.of(history).sight(query.actor());
        if (!sight.reaches()) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        OptionalLong position = past.resolve(asAt);
        return position.isEmpty()
                ? query.refused(QueryRefusal.AS_AT_TOO_RECENT)
                : folded(query, sight, history, Math.min(position.getAsLong(), sight.until()));
    }

    private CaseFileAnswer folded(GetCaseFile query, Sight sight, List<RecordedEvent> history, long position) {
        Kept<CaseFile> kept = views.readBy(sight.classes()).reader().folded(history, position);
        return kept == null
                ? query.refused(QueryRefusal.NOT_FOUND)
                : new CaseFileAnswer(read(query, kept), position, kept.version(), null);
    }

    private static CaseFile read(GetCaseFile query, Kept<CaseFile> kept) {
        return kept.view().readBy(new Reader(query.actor(), kept.reach().holders()));
    }
}
