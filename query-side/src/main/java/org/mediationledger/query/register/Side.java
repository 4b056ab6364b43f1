package org.mediationledger.query.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.Clocks;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.standing.CaseStatus;
import org.mediationledger.query.standing.Milestones;
import org.mediationledger.statute.Rule;

/**
 * How far a case is and what is due, as far as one kind of reader may know it.
 *
 * @param status stored so that lists can be filtered by it
 * @param nextDueOn the earliest date that runs; stored likewise
 */
public record Side(
        CaseStatus status,
        @Nullable LocalDate nextDueOn,
        @Nullable Rule nextRule,
        Milestones milestones,
        NextDue due) {

    static final Side NONE = new Side(CaseStatus.REFERRED, null, null, Milestones.NONE, NextDue.NONE);

    Side apply(RecordedEvent recorded, Clocks clocks) {
        return of(milestones.apply(recorded), due.apply(clocks));
    }

    private static Side of(Milestones milestones, NextDue due) {
        NextDue.Running first = due.first();
        return new Side(
                milestones.status(),
                first == null ? null : first.dueOn(),
                first == null ? null : first.rule(),
                milestones,
                due);
    }
}
