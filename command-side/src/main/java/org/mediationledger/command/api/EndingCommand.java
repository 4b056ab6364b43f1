package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.EarlyResolution;
import org.mediationledger.terms.Outcome;

/** Commands about ends other than that of meetings which ran their course. */
public sealed interface EndingCommand extends CaseCommand {

    /** Records that mediation was broken off after it had begun, who did so, and how far the parties had agreed. */
    record AbandonMediation(
            CaseId caseId,
            CancelledBy by,
            Outcome outcome,
            @Nullable LocalDate occurredOn) implements EndingCommand {}

    /** Records that the matter was resolved before a meeting was held, as the provider learned that day. */
    record ResolveBeforeMeeting(
            CaseId caseId, EarlyResolution how, @Nullable LocalDate occurredOn) implements EndingCommand {}

    /**
     * Records that a right-holder confirmed the resolution.
     *
     * @param person may be left out where only one acts
     */
    record ConfirmResolution(
            CaseId caseId,
            @Nullable PersonId person,
            @Nullable LocalDate occurredOn) implements EndingCommand {}

    /**
     * Records that a right-holder said that the matter is not resolved.
     *
     * @param person may be left out where only one acts
     */
    record DisputeResolution(
            CaseId caseId,
            @Nullable PersonId person,
            @Nullable LocalDate occurredOn) implements EndingCommand {}

    /**
     * Records the last letter to a family that does not answer. It tells of the attempts in vain that are on record.
     *
     * @param person to whom; may be left out where only one acts
     * @param replyBy the last day for an answer
     */
    record SendLastLetter(
            CaseId caseId,
            @Nullable PersonId person,
            Channel channel,
            LocalDate replyBy,
            @Nullable LocalDate occurredOn)
            implements EndingCommand {}
}
