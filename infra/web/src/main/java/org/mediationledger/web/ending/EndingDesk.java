package org.mediationledger.web.ending;

import org.mediationledger.command.api.EndingCommand;
import org.mediationledger.ids.CaseId;
import org.springframework.stereotype.Component;

/** Makes commands about ends other than that of meetings which ran their course. */
@Component
public final class EndingDesk {

    /** Mediation was broken off. */
    public EndingCommand.AbandonMediation toCommand(CaseId caseId, AbandonmentRequest request) {
        return new EndingCommand.AbandonMediation(caseId, request.by(), request.outcome(), request.occurredOn());
    }
}
