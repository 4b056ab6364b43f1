package org.mediationledger.web.choice;

import java.util.Set;
import org.mediationledger.command.api.ChoiceCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.desk.CaseSeal;
import org.mediationledger.web.request.HolderOnDay;
import org.springframework.stereotype.Component;

/** Makes commands of what the family says to the adviser. */
@Component
public final class ChoiceDesk {

    private final Sealer sealer;

    /** Seals with this. */
    public ChoiceDesk(Sealer sealer) {
        this.sealer = sealer;
    }

    /** The family contacted the adviser. */
    public ChoiceCommand.RecordContact toCommand(CaseId caseId, ContactRequest request) {
        return new ChoiceCommand.RecordContact(caseId, request.person(), request.channel(), request.occurredOn());
    }

    /** Information and advice were given. */
    public ChoiceCommand.GiveAdvice toCommand(CaseId caseId, AdviceRequest request) {
        return new ChoiceCommand.GiveAdvice(
                caseId, request.person(), request.channel(), Set.copyOf(request.topics()), request.occurredOn());
    }

    /** The family wishes to mediate. */
    public ChoiceCommand.RequestMediation toCommand(CaseId caseId, MediationRequest request) {
        return new ChoiceCommand.RequestMediation(
                caseId,
                request.person(),
                new CaseSeal(sealer, caseId).ofChildIfTold("healthProvisionWanted", request.healthProvisionWanted()),
                request.occurredOn());
    }

    /** The family does not wish to mediate. */
    public ChoiceCommand.DeclineMediation toDecline(CaseId caseId, ReasonedRequest request) {
        return new ChoiceCommand.DeclineMediation(caseId, request.person(), request.occurredOn());
    }

    /** The family has not made up its mind. */
    public ChoiceCommand.LeaveChoiceOpen toLeaveOpen(CaseId caseId, HolderOnDay request) {
        return new ChoiceCommand.LeaveChoiceOpen(caseId, request.person(), request.occurredOn());
    }

    /** The family does not go ahead. */
    public ChoiceCommand.EndPursuit toCommand(CaseId caseId, PursuitEndRequest request) {
        return new ChoiceCommand.EndPursuit(caseId, request.person(), request.why(), request.occurredOn());
    }

    /** The family wants neither mediation nor a certificate. */
    public ChoiceCommand.WithdrawRequest toWithdraw(CaseId caseId, ReasonedRequest request) {
        return new ChoiceCommand.WithdrawRequest(caseId, request.person(), request.occurredOn());
    }
}
