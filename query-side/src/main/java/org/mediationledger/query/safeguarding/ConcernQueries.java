package org.mediationledger.query.safeguarding;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.mediationledger.query.reach.CaseReach;
import org.mediationledger.query.reach.Sight;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.rights.Actor;
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
                        .flatMap(concerns -> shown(concerns, query.actor()))
                        .toList(),
                null);
    }

    private Stream<OpenConcerns> shown(OpenConcerns concerns, Actor actor) {
        List<RecordedEvent> history = recorded.ofCase(concerns.caseId());
        Sight sight = CaseReach.of(history).sight(actor);
        OpenConcerns shown = concerns.only(Concerns.shown(history, sight));
        return shown.open().isEmpty() ? Stream.empty() : Stream.of(shown);
    }
}
