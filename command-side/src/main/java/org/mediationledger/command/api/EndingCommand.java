package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.Outcome;

/** Commands about ends other than that of meetings which ran their course. */
public sealed interface EndingCommand extends CaseCommand {

    /** Records that mediation was broken off after it had begun, who did so, and how far the parties had agreed. */
    record AbandonMediation(
            CaseId caseId,
            CancelledBy by,
            Outcome outcome,
            @Nullable LocalDate occurredOn) implements EndingCommand {}
}
