package org.mediationledger.command.cases;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.terms.Relation;

/**
 * Which other cases have to do with this one.
 *
 * @param together which meetings are held together with which of other cases
 */
record LinkState(Map<CaseId, Set<Relation>> others, Map<MeetingId, Set<MeetingId>> together) {

    static final LinkState NONE = new LinkState(Map.of(), Map.of());

    boolean has(CaseId other) {
        return others.containsKey(other);
    }

    boolean has(CaseId other, Relation relation) {
        return others.getOrDefault(other, Set.of()).contains(relation);
    }

    boolean joined(MeetingId meeting, MeetingId other) {
        return together.getOrDefault(meeting, Set.of()).contains(other);
    }

    Set<Relation> relations() {
        Set<Relation> all = new HashSet<>();
        others.values().forEach(all::addAll);
        return all;
    }

    LinkState evolve(ConfidenceEvent event) {
        return switch (event) {
            case ConfidenceEvent.ConfidenceTaken e -> this;
            case ConfidenceEvent.CaseLinked e -> new LinkState(with(others, e.other(), e.relation()), together);
            case ConfidenceEvent.MeetingsJoined e ->
                new LinkState(others, with(together, e.meeting(), e.otherMeeting()));
        };
    }

    private static <K, V> Map<K, Set<V>> with(Map<K, Set<V>> known, K key, V more) {
        Map<K, Set<V>> all = new HashMap<>(known);
        Set<V> values = new HashSet<>(all.getOrDefault(key, Set.of()));
        values.add(more);
        all.put(key, Set.copyOf(values));
        return Map.copyOf(all);
    }
}
