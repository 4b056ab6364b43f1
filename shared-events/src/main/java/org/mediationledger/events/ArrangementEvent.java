package org.mediationledger.events;

import java.time.LocalDate;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ToldBy;

/** The bodies are told, and arrange mediation or say that they cannot. */
public sealed interface ArrangementEvent extends CaseEvent {

    /**
     * The local authority, or the contact that it named (reg 32(f)), learned that the family wishes to mediate. Starts
     * {@code ARRANGE_MEDIATION} and, with health in issue, {@code TELL_COMMISSIONER} (CFA 2014 ss 53-54). Told twice, the
     * earlier day counts.
     *
     * @param nominatedContact the one told was the contact whom the notice named
     */
    record LocalAuthorityInformed(
            CaseId caseId,
            AuthorityCode localAuthority,
            ToldBy toldBy,
            Channel channel,
            boolean nominatedContact,
            LocalDate occurredOn,
            Clocks clocks)
            implements ArrangementEvent {}

    /** The local authority told the commissioning body of the issues (CFA 2014 s 53(2), reg 35). */
    record CommissionerInformed(
            CaseId caseId,
            CommissionerCode commissioner,
            String commissionerName,
            Channel channel,
            LocalDate occurredOn,
            Clocks clocks)
            implements ArrangementEvent {}

    /**
     * The local authority told the adviser that it cannot arrange mediation within 30 days (reg 39): a certificate is
     * due, counted from this day and not from day 30. The family may still mediate.
     *
     * @param saidBy who wrote it
     */
    record CannotArrangeTold(CaseId caseId, Sealed saidBy, Channel channel, LocalDate occurredOn, Clocks clocks)
            implements ArrangementEvent {}
}
