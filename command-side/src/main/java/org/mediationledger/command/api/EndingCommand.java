package org.mediationledger.command.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ContactAttempt;
import org.mediationledger.ids.CaseId;
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

    /** Records that the family confirmed the resolution. */
    record ConfirmResolution(CaseId caseId, @Nullable LocalDate occurredOn) implements EndingCommand {}

    /** Records that the family said that the matter is not resolved. */
    record DisputeResolution(CaseId caseId, @Nullable LocalDate occurredOn) implements EndingCommand {}

    /**
     * Records the last letter to a family that does not answer.
     *
     * @param attempts when and how the family was tried before; two at least
     * @param replyBy the last day for an answer
     */
    record SendLastLetter(
            CaseId caseId,
            List<ContactAttempt> attempts,
            Channel channel,
            LocalDate replyBy,
            @Nullable LocalDate occurredOn)
            implements EndingCommand {

        /** Takes an unmodifiable copy. */
        public SendLastLetter {
            attempts = List.copyOf(attempts);
        }
    }
}
