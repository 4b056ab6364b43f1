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
    private Map<String, ClockStanding> clocks;
    private final List<CaseEvent> stamped = new ArrayList<>();

    private Stamping(CaseState state) {
        this.state = state;
        this.clocks = CaseClocks.of(state.facts());
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
        return ClockDifference.between(clocks, CaseClocks.of(at.facts()));
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
        clocks = CaseClocks.of(state.facts());
    }
}
