package org.mediationledger.web.correction;

import java.util.Objects;
import org.mediationledger.command.api.CorrectionCommand;
import org.mediationledger.ids.CaseId;
import org.springframework.stereotype.Component;

/** Makes commands that correct. */
@Component
public final class CorrectionDesk {

    /** Another day. */
    public CorrectionCommand.CorrectDate toCommand(CaseId caseId, DateCorrectionRequest request) {
        return new CorrectionCommand.CorrectDate(caseId, request.corrects(), request.to(), request.reason());
    }

    /** Another decision. */
    public CorrectionCommand.CorrectDecision toCommand(CaseId caseId, DecisionCorrectionRequest request) {
        return new CorrectionCommand.CorrectDecision(
                caseId,
                request.corrects(),
                request.kind(),
                Objects.requireNonNullElse(request.sectionIOnly(), false),
                request.printedOn(),
                request.sentOn(),
                request.receivedOn(),
                request.reason());
    }

    /** Not here. */
    public CorrectionCommand.StrikeOut toCommand(CaseId caseId, StrikeOutRequest request) {
        return new CorrectionCommand.StrikeOut(caseId, request.corrects(), request.reason());
    }
}
