package org.mediationledger.events;

import java.time.LocalDate;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.OfferChoice;

/**
 * What a family was offered while nobody arranged the mediation that it asked for. The Regulations start no clock for an
 * authority that stays silent (reg 39); the offer is the provider's own, so that no family loses its appeal by waiting.
 */
public sealed interface OfferEvent extends CaseEvent {

    /** The family was asked in writing whether it waits, has the authority asked for its notice, or stops. */
    record WrittenOfferMade(CaseId caseId, Channel channel, LocalDate occurredOn) implements OfferEvent {}

    /** A right-holder chose. That they stop is told beside, as the end of their pursuit. */
    record WrittenOfferAnswered(CaseId caseId, PersonId by, OfferChoice choice, LocalDate occurredOn)
            implements OfferEvent {}
}
