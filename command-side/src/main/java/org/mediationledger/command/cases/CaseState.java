package org.mediationledger.command.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.CorrectionEvent;

/**
 * The state of a case: its events as they stand corrected, and the facts folded from them. A correction replaces or drops
 * the event that it points at and folds anew, so that every rule and clock sees the corrected truth without knowing that
 * corrections exist.
 */
record CaseState(List<Entry> entries, CaseFacts facts) {

    static final CaseState NONE = new CaseState(List.of(), CaseFacts.NONE);

    /** One recorded event. */
    record Entry(UUID id, CaseEvent event) {}

    /** The state that events which are not yet recorded would make. */
    static CaseState of(List<CaseEvent> events) {
        CaseState state = NONE;
        for (int i = 0; i < events.size(); i++) {
            state = state.evolve(new UUID(0, i), events.get(i));
        }
        return state;
    }

    CaseState evolve(UUID id, CaseEvent event) {
        return event instanceof CorrectionEvent correction ? corrected(id, correction) : with(new Entry(id, event));
    }

    /** @throws IllegalStateException when there is no such event: no correction of it can have been accepted */
    CaseEvent event(UUID id) {
        CaseEvent found = find(id);
        if (found == null) {
            throw new IllegalStateException("a correction points at an event that the case does not have");
        }
        return found;
    }

    @Nullable
    CaseEvent find(UUID id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .map(Entry::event)
                .findFirst()
                .orElse(null);
    }

    private CaseState corrected(UUID id, CorrectionEvent correction) {
        return switch (correction) {
            case CorrectionEvent.DateCorrected e ->
                replacing(
                        e.corrects(),
                        Corrected.onDay(event(e.corrects()), e.now()).orElseThrow());
            case CorrectionEvent.DecisionCorrected e ->
                replacing(
                        e.corrects(), Corrected.decision(event(e.corrects()), e).orElseThrow());
            case CorrectionEvent.EntryStruckOut e -> without(e.corrects());
            case CorrectionEvent.DatesRestated e -> e.corrects() == null ? with(new Entry(id, e)) : this;
        };
    }

    private CaseState with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new CaseState(List.copyOf(more), facts.evolve(entry.event()));
    }

    private CaseState replacing(UUID id, CaseEvent corrected) {
        return folded(entries.stream()
                .map(entry -> entry.id().equals(id) ? new Entry(id, corrected) : entry)
                .toList());
    }

    private CaseState without(UUID id) {
        return folded(entries.stream().filter(entry -> !entry.id().equals(id)).toList());
    }

    private static CaseState folded(List<Entry> entries) {
        CaseFacts facts = CaseFacts.NONE;
        for (Entry entry : entries) {
            facts = facts.evolve(entry.event());
        }
        return new CaseState(entries, facts);
    }
}
