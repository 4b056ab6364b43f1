package org.mediationledger.command.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.Clocks;

/** Stamps drafts with the statutory dates that they start, move and stop. */
final class Stamping {

    /** A correction never points at an event that is not yet recorded, so any id serves while a draft is tried. */
    private static final UUID PROVISIONAL = new UUID(0, 0);

    private CaseState state;
    private Derived derived;
    private Map<String, ClockStanding> clocks;
    private final List<CaseEvent> stamped = new ArrayList<>();

    private Stamping(CaseState state) {
        this.state = state;
        this.derived = Derived.from(state.facts());
        this.clocks = derived.clocks();
    }

    /** Clocks, and the facts that gave them. */
    private record Derived(CaseFacts facts, Map<String, ClockStanding> clocks) {

        static Derived from(CaseFacts facts) {
            return new Derived(facts, CaseClocks.of(facts));
        }
    }

    static Decided of(CaseState state, List<Draft> drafts) {
        Stamping stamping = new Stamping(state);
        drafts.forEach(stamping::add);
        return new Decided(List.copyOf(stamping.stamped), stamping.unclaimed(stamping.state));
    }

    private void add(Draft draft) {
        switch (draft) {
            case Draft.Plain plain -> record(plain.event());
            case Draft.Timed timed ->
                claim(timed.event().apply(unclaimed(tried(timed.event().apply(Clocks.NONE)))));
            case Draft.Restatement restatement -> {
                Clocks moved = unclaimed(state);
                if (!moved.isEmpty()) {
                    claim(restatement.event().apply(moved));
                }
            }
        }
    }

    private Clocks unclaimed(CaseState at) {
        return ClockDifference.between(clocks, clocksOf(at.facts()));
    }

    /** A fact with its clocks says no more than without: what it was tried for needn't be derived again. */
    private Map<String, ClockStanding> clocksOf(CaseFacts facts) {
        if (!facts.equals(derived.facts())) {
            derived = Derived.from(facts);
        }
        return derived.clocks();
    }

    private CaseState tried(CaseEvent event) {
        return state.evolve(PROVISIONAL, event);
    }

    private void record(CaseEvent event) {
        state = tried(event);
        stamped.add(event);
    }

    private void claim(CaseEvent event) {
        record(event);
        clocks = clocksOf(state.facts());
    }
}
