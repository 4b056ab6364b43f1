package org.mediationledger.web.conclusion;

import org.mediationledger.command.api.AgreementCommand;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.ids.CaseId;
import org.springframework.stereotype.Component;

/** Makes commands about what becomes of the agreement. */
@Component
public final class AgreementDesk {

    /** A party signed. */
    public AgreementCommand.SignAgreement toCommand(CaseId caseId, SignatureRequest request) {
        return new AgreementCommand.SignAgreement(caseId, request.party(), request.person(), request.occurredOn());
    }

    /** A step has another day. */
    public AgreementCommand.VaryStep toCommand(CaseId caseId, AgreementItemId item, VariationRequest request) {
        return new AgreementCommand.VaryStep(caseId, item, request.agreedBy(), request.occurredOn());
    }

    /** The authority claims an excuse. */
    public AgreementCommand.ClaimExcuse toCommand(CaseId caseId, AgreementItemId item, ExcuseRequest request) {
        return new AgreementCommand.ClaimExcuse(caseId, item, request.excuse(), request.occurredOn());
    }

    /** The family says that a step is not done. */
    public AgreementCommand.DisputeStep toDispute(CaseId caseId, AgreementItemId item, StepDoneRequest request) {
        return new AgreementCommand.DisputeStep(caseId, item, request.rule(), request.occurredOn());
    }
}
