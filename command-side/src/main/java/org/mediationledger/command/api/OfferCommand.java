package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.OfferChoice;

/** Commands about the written offer to a family for whom nobody has arranged mediation. */
public sealed interface OfferCommand extends CaseCommand {

    /** Records that the family was asked in writing whether it waits, has the notice asked for, or stops. */
    record MakeWrittenOffer(
            CaseId caseId, Channel channel, @Nullable LocalDate occurredOn) implements OfferCommand {}

    /**
     * Records what a right-holder chose.
     *
     * @param person may be left out where only one acts
     */
    record AnswerWrittenOffer(
            CaseId caseId,
            @Nullable PersonId person,
            OfferChoice choice,
            @Nullable LocalDate occurredOn) implements OfferCommand {}
}
