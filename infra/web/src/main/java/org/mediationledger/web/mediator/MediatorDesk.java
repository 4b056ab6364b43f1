package org.mediationledger.web.mediator;

import org.mediationledger.command.api.MediatorCommand;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.web.request.OnDay;
import org.springframework.stereotype.Component;

/** Makes commands about who mediates. */
@Component
public final class MediatorDesk {

    /** The case is offered. */
    public MediatorCommand.OfferToMediator offer(CaseId caseId, MediatorOfferRequest request) {
        return new MediatorCommand.OfferToMediator(caseId, request.mediator(), request.occurredOn());
    }

    /** The mediator accepts. */
    public MediatorCommand.AcceptAsMediator acceptance(CaseId caseId, AccountId mediator, OnDay request) {
        return new MediatorCommand.AcceptAsMediator(caseId, mediator, request.occurredOn());
    }

    /** The mediator has a conflict of interest. */
    public MediatorCommand.DeclareConflict conflict(CaseId caseId, AccountId mediator, OnDay request) {
        return new MediatorCommand.DeclareConflict(caseId, mediator, request.occurredOn());
    }

    /** The mediator withdraws. */
    public MediatorCommand.WithdrawMediator withdrawal(
            CaseId caseId, AccountId mediator, MediatorWithdrawalRequest request) {
        return new MediatorCommand.WithdrawMediator(caseId, mediator, request.leftBecause(), request.occurredOn());
    }

    /** Another takes over. */
    public MediatorCommand.ReplaceMediator replacement(
            CaseId caseId, AccountId mediator, MediatorReplacementRequest request) {
        return new MediatorCommand.ReplaceMediator(caseId, mediator, request.by(), request.occurredOn());
    }
}
