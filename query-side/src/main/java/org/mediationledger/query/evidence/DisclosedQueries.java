package org.mediationledger.query.evidence;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.reach.CaseReach;
import org.mediationledger.query.reach.Sight;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;
import org.springframework.stereotype.Component;

/** Answers those who have the case now: who had it once gets no evidence of what became of it. */
@Component
final class DisclosedQueries {

    private final RecordedEvents recorded;

    DisclosedQueries(RecordedEvents recorded) {
        this.recorded = recorded;
    }

    @QueryHandler
    DisclosedAnswer handle(GetDisclosed query) {
        List<RecordedEvent> history = recorded.ofCase(query.caseId());
        CaseReach reach = CaseReach.of(history);
        Sight sight = reach.sight(query.actor());
        if (!sight.reaches() || sight.ended()) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        if (!Recipients.mayAsk(query.actor().role(), query.recipient())) {
            return query.refused(QueryRefusal.FORBIDDEN);
        }
        return new DisclosedAnswer(
                Disclosed.of(history, reach.holders(), query.recipient()).events(),
                records(history, query.asAt()),
                version(history),
                null);
    }

    private static long records(List<RecordedEvent> history, @Nullable Long asAt) {
        return history.stream()
                .filter(recorded -> asAt == null || recorded.position() <= asAt)
                .count();
    }

    private static long version(List<RecordedEvent> history) {
        long version = -1;
        for (RecordedEvent recorded : history) {
            version = recorded.versionAfter(version);
        }
        return version;
    }
}
