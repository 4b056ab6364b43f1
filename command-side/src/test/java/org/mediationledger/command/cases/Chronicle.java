package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.events.CaseEvent;

/** A case as it grows: its events as recorded, each with its id, and the state that they led to. */
final class Chronicle {

    private final List<CaseState.Entry> recorded = new ArrayList<>();
    private CaseState state = CaseState.NONE;

    List<CaseState.Entry> recorded() {
        return recorded;
    }

    CaseState state() {
        return state;
    }

    CaseFacts facts() {
        return state.facts();
    }

    Decided decide(CaseCommand command, LocalDate today) {
        return CaseDecider.decide(state, DerivedClocks.NONE, command, today, Story.DIRECTORY);
    }

    void record(Decided decided) {
        for (CaseEvent event : decided.events()) {
            record(new UUID(1, recorded.size()), event);
        }
    }

    void record(UUID id, CaseEvent event) {
        recorded.add(new CaseState.Entry(id, event));
        state = state.evolve(id, event);
    }
}
