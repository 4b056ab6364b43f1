package org.mediationledger.query.letters;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.reach.CaseReach;
import org.mediationledger.query.reach.Sight;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.Role;
import org.springframework.stereotype.Component;

/** Answers for one case from its events, so that a letter that was sent is never taken for one that is owed. */
@Component
final class LettersQueries {

    private final RecordedEvents recorded;

    LettersQueries(RecordedEvents recorded) {
        this.recorded = recorded;
    }

    @QueryHandler
    LettersAnswer handle(ListLetters query) {
        List<RecordedEvent> history = recorded.ofCase(query.caseId());
        Sight sight = CaseReach.of(history).sight(query.actor());
        if (!sight.reaches() || sight.ended() || !mayKnow(query, sight)) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        long version = -1;
        for (RecordedEvent event : history) {
            version = event.versionAfter(version);
        }
        if (query.atLeastVersion() != null && version < query.atLeastVersion()) {
            return query.refused(QueryRefusal.VIEW_NOT_CAUGHT_UP);
        }
        return isItself(query) ? whole(history, version) : shown(history, sight, version);
    }

    private static LettersAnswer whole(List<RecordedEvent> history, long version) {
        Correspondence all = Correspondence.of(history);
        return new LettersAnswer(all.letters(), all.owed(), all.confirmed(), version, null);
    }

    /** What another provider sent before the case was theirs is kept apart; what is owed is the ledger's own work. */
    private static LettersAnswer shown(List<RecordedEvent> history, Sight sight, long version) {
        Correspondence seen = Correspondence.of(history.stream()
                .filter(event -> sight.shows(event.disclosure(), event.position()))
                .toList());
        return new LettersAnswer(seen.letters(), List.of(), seen.confirmed(), version, null);
    }

    /** How people are reached is for the provider, and for the ledger itself, which writes to them. */
    private static boolean mayKnow(ListLetters query, Sight sight) {
        return sight.shows(DisclosureClass.CONFIDENTIAL) || isItself(query);
    }

    private static boolean isItself(ListLetters query) {
        return query.actor().role() == Role.LEDGER;
    }
}
