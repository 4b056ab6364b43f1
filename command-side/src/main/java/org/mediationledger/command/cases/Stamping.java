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
    private DerivedClocks derived;
    private Map<String, ClockStanding> clocks;
    private final List<CaseEvent> stamped = new ArrayList<>();

    private Stamping(CaseState state, DerivedClocks known) {
        this.state = state;
        this.derived = known.on(state.facts());
        this.clocks = derived.clocks();
    }

    static Decided of(CaseState state, DerivedClocks known, List<Draft> drafts) {
        Stamping stamping = new Stamping(state, known);
        drafts.forEach(stamping::add);
        Clocks unclaimed = stamping.unclaimed(stamping.state);
        return new Decided(List.copyOf(stamping.stamped), unclaimed, stamping.derived);
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

    /** A fact with its clocks says no more than without: what was derived when it was tried serves again. */
    private Map<String, ClockStanding> clocksOf(CaseFacts facts) {
        derived = derived.on(facts);
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
