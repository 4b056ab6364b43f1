package org.mediationledger.web.aftermath;

import org.mediationledger.command.api.AftermathCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.desk.CaseSeal;
import org.mediationledger.web.request.OnDay;
import org.springframework.stereotype.Component;

/** Makes commands about the appeal and the end of a case. */
@Component
public final class AftermathDesk {

    private final Sealer sealer;

    /** Seals with this. */
    public AftermathDesk(Sealer sealer) {
        this.sealer = sealer;
    }

    /** The Tribunal received an appeal. */
    public AftermathCommand.RegisterAppeal toCommand(CaseId caseId, AppealRequest request) {
        return new AftermathCommand.RegisterAppeal(
                caseId,
                new CaseSeal(sealer, caseId).ofChildIfTold("reference", request.reference()),
                request.occurredOn());
    }

    /** The appeal ended. */
    public AftermathCommand.DecideAppeal toCommand(CaseId caseId, AppealOutcomeRequest request) {
        return new AftermathCommand.DecideAppeal(caseId, request.outcome(), request.occurredOn());
    }

    /** The case is closed. */
    public AftermathCommand.CloseCase toCommand(CaseId caseId, ClosureRequest request) {
        return new AftermathCommand.CloseCase(caseId, request.reason(), request.occurredOn());
    }

    /** The case is taken up again. */
    public AftermathCommand.ReopenCase toReopen(CaseId caseId, OnDay request) {
        return new AftermathCommand.ReopenCase(caseId, request.occurredOn());
    }
}
