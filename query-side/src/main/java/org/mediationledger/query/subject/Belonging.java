package org.mediationledger.query.subject;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.NeedEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.recorded.RecordedEvent;

/**
 * Whose something is in a case. Most values are theirs under whose key they are sealed; what is sealed under the child's key
 * because the case is about the child, and concerns somebody else, is told apart here.
 */
final class Belonging {

    private final Set<PersonId> family = new HashSet<>();
    private final Map<Integer, PersonId> needs = new HashMap<>();

    private Belonging() {}

    static Belonging of(List<RecordedEvent> history) {
        Belonging belonging = new Belonging();
        history.forEach(recorded -> belonging.take(recorded.event()));
        return belonging;
    }

    /** What an event tells of somebody; what names nobody is about the family whose case it is. */
    SubjectAnswer.Told told(TimelineEntry entry, LedgerEvent event, PersonId person) {
        Contained contained = Contained.in(event);
        Set<PersonId> people = contained.people();
        boolean own = people.isEmpty() ? family.contains(person) : people.contains(person);
        return new SubjectAnswer.Told(entry, own, values(event, contained.values()));
    }

    private void take(LedgerEvent event) {
        switch (event) {
            case IntakeEvent.RightHolderNamed e -> family.add(e.person());
            case IntakeEvent.ChildNamed e -> family.add(e.person());
            case NeedEvent.AccessNeedAsked e -> needs.put(e.need(), e.person());
            case LedgerEvent e -> {}
        }
    }

    private List<SubjectAnswer.Value> values(LedgerEvent event, List<SubjectAnswer.Value> all) {
        return switch (event) {
            // Whom to contact is an officer of the authority; the authority's reference is the child's.
            case DecisionEvent.AuthorityContactNamed e ->
                all.stream()
                        .filter(value -> value.sealed().equals(e.localAuthorityReference()))
                        .toList();
            case NeedEvent.AccessNeedArranged e -> of(needs.get(e.need()), all);
            case LedgerEvent e -> all;
        };
    }

    private static List<SubjectAnswer.Value> of(@Nullable PersonId person, List<SubjectAnswer.Value> all) {
        return all.stream()
                .map(value -> new SubjectAnswer.Value(value.name(), value.sealed(), person))
                .toList();
    }
}
