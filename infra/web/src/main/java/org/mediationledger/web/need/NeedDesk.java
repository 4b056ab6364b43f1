package org.mediationledger.web.need;

import org.mediationledger.command.api.NeedCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.desk.CaseSeal;
import org.mediationledger.web.request.OnDay;
import org.springframework.stereotype.Component;

/** Makes commands about what people need. */
@Component
public final class NeedDesk {

    private final Sealer sealer;

    /** Seals with this. */
    public NeedDesk(Sealer sealer) {
        this.sealer = sealer;
    }

    /** Somebody asks; the detail has the key of the person whose need it is. */
    public NeedCommand.AskForNeed toCommand(CaseId caseId, NeedRequest request) {
        return new NeedCommand.AskForNeed(
                caseId,
                request.person(),
                request.what(),
                new CaseSeal(sealer, caseId).ofRecordIfTold(request.person(), "detail", request.detail()),
                request.occurredOn());
    }

    /** It is arranged; whose need it is isn't known here, so that the arrangement has the child's key. */
    public NeedCommand.ArrangeNeed toCommand(CaseId caseId, int need, NeedArrangementRequest request) {
        return new NeedCommand.ArrangeNeed(
                caseId,
                need,
                new CaseSeal(sealer, caseId).ofChildIfTold("arrangement", request.arrangement()),
                request.occurredOn());
    }

    /** It was met. */
    public NeedCommand.ProvideNeed toCommand(CaseId caseId, int need, OnDay request) {
        return new NeedCommand.ProvideNeed(caseId, need, request.occurredOn());
    }
}
