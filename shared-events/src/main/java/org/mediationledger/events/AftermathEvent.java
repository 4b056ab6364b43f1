package org.mediationledger.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.AppealOutcome;
import org.mediationledger.terms.ClosureReason;

/** The appeal, and the end of a case. */
public sealed interface AftermathEvent extends CaseEvent {

    /**
     * The Tribunal registered an appeal (HESC Rules r 20).
     *
     * @param reference the Tribunal's reference
     * @param occurredOn the day on which the Tribunal received it
     */
    record AppealRegistered(CaseId caseId, @Nullable Sealed reference, LocalDate occurredOn, Clocks clocks)
            implements AftermathEvent {}

    /** How the appeal ended. */
    record AppealDecided(CaseId caseId, AppealOutcome outcome, LocalDate occurredOn) implements AftermathEvent {}

    /** The provider closed the case. Dates that ran are shown no longer, and none was met by it. */
    record CaseClosed(CaseId caseId, ClosureReason reason, LocalDate occurredOn, Clocks clocks)
            implements AftermathEvent {}

    /** The provider took the case up again. */
    record CaseReopened(CaseId caseId, LocalDate occurredOn, Clocks clocks) implements AftermathEvent {}
}
