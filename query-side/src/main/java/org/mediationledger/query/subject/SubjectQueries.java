package org.mediationledger.query.subject;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.reach.CaseReach;
import org.mediationledger.query.reach.Sight;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.query.timeline.TimelineReading;
import org.mediationledger.query.timeline.Timelines;
import org.mediationledger.rights.DisclosureClass;
import org.springframework.stereotype.Component;

/**
 * Answers those who have the case now. What is kept apart from the parties is not read at all, so that nothing of it, not
 * even a count, can show.
 */
@Component
final class SubjectQueries {

    private static final Set<DisclosureClass> TOLD = EnumSet.of(DisclosureClass.OPEN, DisclosureClass.PARTY);

    private final RecordedEvents recorded;
    private final Timelines timelines;

    SubjectQueries(RecordedEvents recorded, Timelines timelines) {
        this.recorded = recorded;
        this.timelines = timelines;
    }

    @QueryHandler
    SubjectAnswer handle(GetSubjectData query) {
        List<RecordedEvent> history = recorded.ofCase(query.caseId());
        Sight sight = CaseReach.of(history).sight(query.actor());
        TimelineReading reading = timelines.asAt(history, Long.MAX_VALUE, TOLD);
        if (reading == null || !sight.reaches() || sight.ended()) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        Map<UUID, LedgerEvent> events = new HashMap<>();
        history.forEach(event -> events.put(event.eventId(), event.event()));
        Belonging belonging = Belonging.of(history);
        return new SubjectAnswer(
                reading.readBy(query.actor(), sight)
                        .after(-1)
                        .filter(entry -> TOLD.contains(entry.disclosure()))
                        .map(entry ->
                                belonging.told(entry, Objects.requireNonNull(events.get(entry.id())), query.person()))
                        .toList(),
                history.stream()
                        .flatMap(event -> reached(event, query.person()))
                        .toList(),
                null);
    }

    private static Stream<SubjectAnswer.Reached> reached(RecordedEvent recorded, PersonId person) {
        return recorded.event() instanceof ContactEvent.ContactsChanged changed
                        && changed.person().equals(person)
                ? Stream.of(new SubjectAnswer.Reached(
                        recorded.eventId(),
                        changed.occurredOn(),
                        Contained.in(changed).values()))
                : Stream.empty();
    }
}
