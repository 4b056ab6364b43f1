package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ToldBy;

/** Commands that tell the bodies, and what they answer. */
public sealed interface ArrangementCommand extends CaseCommand {

    /** Records that the local authority, or the contact that it named, was told (CFA 2014 s 52(3), reg 32(f)). */
    record InformLocalAuthority(
            CaseId caseId,
            ToldBy toldBy,
            Channel channel,
            boolean nominatedContact,
            @Nullable LocalDate occurredOn) implements ArrangementCommand {}

    /** Records that the local authority told the commissioning body (CFA 2014 s 53(2), reg 35); which one, where there are several. */
    record InformCommissioner(
            CaseId caseId,
            @Nullable CommissionerCode commissioner,
            Channel channel,
            @Nullable LocalDate occurredOn) implements ArrangementCommand {}

    /** Records that the local authority said in any writing that it cannot arrange mediation in time (reg 39). */
    record RecordCannotArrange(
            CaseId caseId,
            Sealed saidBy,
            Channel channel,
            @Nullable LocalDate occurredOn) implements ArrangementCommand {}
}
