package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ComplaintOutcome;
import org.mediationledger.terms.ComplaintSubject;
import org.mediationledger.terms.Party;

/** Commands about what people say of the service. */
public sealed interface QualityCommand extends CaseCommand {

    /** Records a complaint. */
    record ReceiveComplaint(
            CaseId caseId,
            Party party,
            ComplaintSubject subject,
            @Nullable Sealed words,
            @Nullable LocalDate occurredOn)
            implements QualityCommand {}

    /** Records how a complaint was answered. */
    record ResolveComplaint(
            CaseId caseId,
            int complaint,
            ComplaintOutcome upheld,
            @Nullable LocalDate occurredOn) implements QualityCommand {}

    /** Records that somebody was asked how the service was. */
    record AskForFeedback(
            CaseId caseId,
            Party party,
            Channel channel,
            @Nullable LocalDate occurredOn) implements QualityCommand {}

    /**
     * Records what they said.
     *
     * @param score from 1, very poor, to 5, very good
     */
    record ReceiveFeedback(
            CaseId caseId,
            Party party,
            int score,
            @Nullable Sealed words,
            @Nullable LocalDate occurredOn) implements QualityCommand {}
}
