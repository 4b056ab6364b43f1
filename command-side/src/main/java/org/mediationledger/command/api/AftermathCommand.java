package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.AppealOutcome;
import org.mediationledger.terms.ClosureReason;

/** Commands about the appeal and the end of a case. */
public sealed interface AftermathCommand extends CaseCommand {

    /** Records that the Tribunal received an appeal on that day (HESC Rules r 20). */
    record RegisterAppeal(
            CaseId caseId,
            @Nullable Sealed reference,
            @Nullable LocalDate occurredOn) implements AftermathCommand {}

    /** Records how the appeal ended. */
    record DecideAppeal(
            CaseId caseId, AppealOutcome outcome, @Nullable LocalDate occurredOn) implements AftermathCommand {}

    /** Closes the case. */
    record CloseCase(
            CaseId caseId, ClosureReason reason, @Nullable LocalDate occurredOn) implements AftermathCommand {}

    /** Takes a closed case up again. */
    record ReopenCase(CaseId caseId, @Nullable LocalDate occurredOn) implements AftermathCommand {}
}
