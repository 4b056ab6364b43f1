package org.mediationledger.web.ending;

import org.mediationledger.command.api.EndingCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.web.request.HolderOnDay;
import org.springframework.stereotype.Component;

/** Makes commands about ends other than that of meetings which ran their course. */
@Component
public final class EndingDesk {

    /** Mediation was broken off. */
    public EndingCommand.AbandonMediation toCommand(CaseId caseId, AbandonmentRequest request) {
        return new EndingCommand.AbandonMediation(caseId, request.by(), request.outcome(), request.occurredOn());
    }

    /** The matter was resolved before a meeting. */
    public EndingCommand.ResolveBeforeMeeting toCommand(CaseId caseId, ResolutionRequest request) {
        return new EndingCommand.ResolveBeforeMeeting(caseId, request.how(), request.occurredOn());
    }

    /** The family confirms it. */
    public EndingCommand.ConfirmResolution toConfirm(CaseId caseId, HolderOnDay request) {
        return new EndingCommand.ConfirmResolution(caseId, request.person(), request.occurredOn());
    }

    /** The family denies it. */
    public EndingCommand.DisputeResolution toDispute(CaseId caseId, HolderOnDay request) {
        return new EndingCommand.DisputeResolution(caseId, request.person(), request.occurredOn());
    }

    /** The last letter went out. */
    public EndingCommand.SendLastLetter toCommand(CaseId caseId, LastLetterRequest request) {
        return new EndingCommand.SendLastLetter(
                caseId, request.person(), request.channel(), request.replyBy(), request.occurredOn());
    }
}
