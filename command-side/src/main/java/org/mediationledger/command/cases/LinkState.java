package org.mediationledger.command.cases;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.ids.CaseId;
import org.mediationledger.terms.Relation;

/** Which other cases have to do with this one. */
record LinkState(Map<CaseId, Set<Relation>> others) {

    static final LinkState NONE = new LinkState(Map.of());

    boolean has(CaseId other, Relation relation) {
        return others.getOrDefault(other, Set.of()).contains(relation);
    }

    Set<Relation> relations() {
        Set<Relation> all = new HashSet<>();
        others.values().forEach(all::addAll);
        return all;
    }

    LinkState evolve(ConfidenceEvent event) {
        return switch (event) {
            case ConfidenceEvent.ConfidenceTaken e -> this;
            case ConfidenceEvent.CaseLinked e -> with(e.other(), e.relation());
        };
    }

    private LinkState with(CaseId other, Relation relation) {
        Map<CaseId, Set<Relation>> all = new HashMap<>(others);
        Set<Relation> relations = new HashSet<>(all.getOrDefault(other, Set.of()));
        relations.add(relation);
        all.put(other, Set.copyOf(relations));
        return new LinkState(Map.copyOf(all));
    }
}
