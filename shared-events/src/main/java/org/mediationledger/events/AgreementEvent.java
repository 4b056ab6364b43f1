package org.mediationledger.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.ComplianceExcuse;
import org.mediationledger.terms.Party;

/** What becomes of the parties' agreement after it was written down. */
public sealed interface AgreementEvent extends CaseEvent {

    /**
     * A party signed the agreement. Where signatures bear several days, a time is only overrun when it is overrun from the
     * last of them; the day to aim for counts from the first (the Regulations are silent, so both readings are shown).
     *
     * @param person which right-holder's signature it is, where it is the family's
     * @param occurredOn the day of the signature
     */
    record AgreementSigned(
            CaseId caseId, Party party, @Nullable PersonId person, LocalDate occurredOn, Clocks clocks)
            implements AgreementEvent {}

    /**
     * The parties agreed in writing on another day for a step: it takes the place of the Regulations' (reg 42(5)). The time
     * to tell a local authority that was no party stays (reg 42(4)).
     *
     * @param agreedBy the day that they wrote down
     * @param occurredOn the day of the writing
     */
    record StepVaried(CaseId caseId, AgreementItemId item, LocalDate agreedBy, LocalDate occurredOn, Clocks clocks)
            implements AgreementEvent {}

    /** The local authority claims that it need not meet the time of a step (reg 44(3)). A claim moves no date. */
    record ExcuseClaimed(CaseId caseId, AgreementItemId item, ComplianceExcuse excuse, LocalDate occurredOn)
            implements AgreementEvent {}

    /**
     * The family says that a step is not done, whatever was recorded of it. Its date runs again until it is recorded as
     * done anew.
     *
     * @param rule which of the step's dates; absent for a step that the Regulations don't date
     */
    record StepDisputed(
            CaseId caseId, AgreementItemId item, @Nullable Rule rule, LocalDate occurredOn, Clocks clocks)
            implements AgreementEvent {}
}
