package org.mediationledger.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.IntakeResult;

/** Through which door a family came, and to which it was shown. */
public sealed interface DoorEvent extends CaseEvent {

    /**
     * The family came to an organisation before, or in place of, the mediation adviser. It is the contact that regulation 33
     * asks for only if the notice named that organisation as adviser, or it is the case's adviser; the day is kept either way,
     * also from a case of the other service. Ends {@code CONTACT_ADVISER} where it counts.
     *
     * @param by who came; it is nobody else's contact
     * @param asAdviser it counts, as far as was known when it was recorded
     * @param occurredOn the day on which the family came
     */
    record FrontDoorContacted(
            CaseId caseId,
            PersonId by,
            OrganisationId organisation,
            String organisationName,
            Channel channel,
            boolean asAdviser,
            LocalDate occurredOn,
            Clocks clocks)
            implements DoorEvent {}

    /**
     * The intake is over. Where it ends in the other service, or in both, that has a case of its own, linked with this one.
     *
     * @param signpostedTo where else the family was shown
     */
    record IntakeEnded(
            CaseId caseId, IntakeResult result, @Nullable Sealed signpostedTo, LocalDate occurredOn)
            implements DoorEvent {}
}
