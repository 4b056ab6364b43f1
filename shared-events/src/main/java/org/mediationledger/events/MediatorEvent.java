package org.mediationledger.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.directory.RegisterStatus;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.terms.Employer;
import org.mediationledger.terms.MediatorDeparture;

/**
 * Who mediates. None of these facts starts, moves or stops a statutory date: the 30 days run from the day on which the
 * authority was told, whoever conducts the mediation (SEND Regulations 2014 regs 35-36).
 */
public sealed interface MediatorEvent extends CaseEvent {

    /** The account of the mediator. */
    AccountId mediator();

    /** The provider asked a mediator to take the case. */
    record MediatorOffered(CaseId caseId, AccountId mediator, LocalDate occurredOn) implements MediatorEvent {}

    /**
     * The mediator took the case, and may see it from then on. Standing and employer are copied from the directory as of
     * that day: independence is judged on it (CFA 2014 ss 53-54), and the directory may change.
     *
     * @param organisation the provider that the mediator mediates for
     * @param register where the mediator stands on the joint register of SEND mediators, which is voluntary
     */
    record MediatorAccepted(
            CaseId caseId,
            AccountId mediator,
            OrganisationId organisation,
            RegisterStatus register,
            Employer employer,
            LocalDate occurredOn)
            implements MediatorEvent {}

    /** The mediator declared a conflict of interest, and no longer sees the case. What it is stands elsewhere. */
    record ConflictDeclared(CaseId caseId, AccountId mediator, LocalDate occurredOn) implements MediatorEvent {}

    /** The mediator does not conduct the mediation after all, and no longer sees the case. */
    record MediatorWithdrawn(CaseId caseId, AccountId mediator, MediatorDeparture leftBecause, LocalDate occurredOn)
            implements MediatorEvent {}

    /**
     * Another mediator took over, the meetings planned included.
     *
     * @param mediator who no longer mediates
     * @param by who does
     */
    record MediatorReplaced(CaseId caseId, AccountId mediator, AccountId by, LocalDate occurredOn)
            implements MediatorEvent {}

    /**
     * Who conducted a meeting, as the directory knew the mediator when it was recorded.
     *
     * @param register absent where the directory no longer knows the mediator
     * @param employer likewise
     * @param occurredOn the day of the meeting
     */
    record MeetingConducted(
            CaseId caseId,
            MeetingId meeting,
            AccountId mediator,
            @Nullable RegisterStatus register,
            @Nullable Employer employer,
            LocalDate occurredOn)
            implements MediatorEvent {}
}
