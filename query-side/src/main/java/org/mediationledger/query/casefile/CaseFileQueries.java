package org.mediationledger.query.casefile;

import java.util.List;
import java.util.OptionalLong;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.query.asked.Past;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.query.view.CaseReader;
import org.mediationledger.query.view.Kept;
import org.mediationledger.rights.Entitlement;
import org.mediationledger.rights.RightsTable;
import org.springframework.stereotype.Component;

/** Answers for one case: now, and as at a moment. Who may see it is judged as of now in both. */
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
        Kept<CaseFile> kept = reader(query).now(query.caseId(), query.atLeastVersion());
        if (kept == null || !kept.reach().includes(query.actor())) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        if (query.atLeastVersion() != null && kept.version() < query.atLeastVersion()) {
            return query.refused(QueryRefusal.VIEW_NOT_CAUGHT_UP);
        }
        CaseFile file = read(query, kept);
        return new CaseFileAnswer(file, file.position(), kept.version(), null);
    }

    private CaseFileAnswer asAt(GetCaseFile query, AsAt asAt) {
        List<RecordedEvent> history = recorded.ofCase(query.caseId());
        Kept<CaseFile> now = reader(query).folded(history, Long.MAX_VALUE);
        if (now == null || !now.reach().includes(query.actor())) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        OptionalLong position = past.resolve(asAt);
        if (position.isEmpty()) {
            return query.refused(QueryRefusal.AS_AT_TOO_RECENT);
        }
        return answer(query, reader(query).folded(history, position.getAsLong()), position.getAsLong());
    }

    private static CaseFileAnswer answer(GetCaseFile query, @Nullable Kept<CaseFile> kept, long position) {
        return kept == null
                ? query.refused(QueryRefusal.NOT_FOUND)
                : new CaseFileAnswer(read(query, kept), position, kept.version(), null);
    }

    private static CaseFile read(GetCaseFile query, Kept<CaseFile> kept) {
        return kept.view().readBy(new Reader(query.actor(), kept.reach().holders()));
    }

    private CaseReader<CaseFile> reader(GetCaseFile query) {
        return views.readBy(entitlement(query)).reader();
    }

    private static Entitlement entitlement(GetCaseFile query) {
        return RightsTable.of(query.actor().role());
    }
}
