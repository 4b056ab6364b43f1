package org.mediationledger.query.safeguarding;

import org.axonframework.queryhandling.QueryHandler;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.reach.CaseReach;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;
import org.springframework.stereotype.Component;

/** Answers for the safeguarding lead. Open concerns are few: who reaches each case is folded from its events. */
@Component
final class ConcernQueries {

    private final ConcernStore store;
    private final RecordedEvents recorded;

    ConcernQueries(ConcernStore store, RecordedEvents recorded) {
        this.store = store;
        this.recorded = recorded;
    }

    @QueryHandler
    ConcernList handle(ListConcerns query) {
        return new ConcernList(
                store.all().stream()
                        .filter(concerns -> reach(concerns.caseId()).includes(query.actor()))
                        .toList(),
                null);
    }

    private CaseReach reach(CaseId caseId) {
        CaseReach reach = CaseReach.NONE;
        for (RecordedEvent event : recorded.ofCase(caseId)) {
            reach = reach.apply(event);
        }
        return reach;
    }
}
