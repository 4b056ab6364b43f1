package org.mediationledger.web.quality;

import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.QualityCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.desk.CaseSeal;
import org.springframework.stereotype.Component;

/** Makes commands about what people say of the service. */
@Component
public final class QualityDesk {

    private final Sealer sealer;

    /** Seals with this. */
    public QualityDesk(Sealer sealer) {
        this.sealer = sealer;
    }

    /** Somebody complains. */
    public QualityCommand.ReceiveComplaint toCommand(CaseId caseId, ComplaintRequest request) {
        return new QualityCommand.ReceiveComplaint(
                caseId, request.party(), request.subject(), words(caseId, request.words()), request.occurredOn());
    }

    /** A complaint is answered. */
    public QualityCommand.ResolveComplaint toCommand(CaseId caseId, int complaint, ComplaintResolutionRequest request) {
        return new QualityCommand.ResolveComplaint(caseId, complaint, request.upheld(), request.occurredOn());
    }

    /** Somebody is asked. */
    public QualityCommand.AskForFeedback toCommand(CaseId caseId, FeedbackQuestionRequest request) {
        return new QualityCommand.AskForFeedback(caseId, request.party(), request.channel(), request.occurredOn());
    }

    /** Somebody answers. */
    public QualityCommand.ReceiveFeedback toCommand(CaseId caseId, FeedbackRequest request) {
        return new QualityCommand.ReceiveFeedback(
                caseId, request.party(), request.score(), words(caseId, request.words()), request.occurredOn());
    }

    /** They are kept as long as the record: a complaint outlives the mediator's notes. */
    private @Nullable Sealed words(CaseId caseId, @Nullable String words) {
        return new CaseSeal(sealer, caseId).ofChildIfTold("words", words);
    }
}
