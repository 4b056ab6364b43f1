package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.terms.MediatorDeparture;

/** Commands about who mediates. */
public sealed interface MediatorCommand extends CaseCommand {

    /** The mediator's account. */
    AccountId mediator();

    /** Records that a mediator was asked to take the case. */
    record OfferToMediator(
            CaseId caseId, AccountId mediator, @Nullable LocalDate occurredOn) implements MediatorCommand {}

    /** Records that the mediator took it. */
    record AcceptAsMediator(
            CaseId caseId, AccountId mediator, @Nullable LocalDate occurredOn) implements MediatorCommand {}

    /** Records that the mediator declared a conflict of interest (CFA 2014 ss 53-54: an independent person). */
    record DeclareConflict(
            CaseId caseId, AccountId mediator, @Nullable LocalDate occurredOn) implements MediatorCommand {}

    /** Records that the mediator does not take the case, or gives it up. */
    record WithdrawMediator(
            CaseId caseId,
            AccountId mediator,
            MediatorDeparture leftBecause,
            @Nullable LocalDate occurredOn) implements MediatorCommand {}

    /**
     * Records that another mediator, who has accepted, takes over.
     *
     * @param mediator who no longer mediates
     * @param by who does
     */
    record ReplaceMediator(
            CaseId caseId,
            AccountId mediator,
            AccountId by,
            @Nullable LocalDate occurredOn) implements MediatorCommand {}
}
