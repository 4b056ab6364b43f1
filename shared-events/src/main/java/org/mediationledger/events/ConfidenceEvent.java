package org.mediationledger.events;

import java.time.LocalDate;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.ConfidentialTopic;

/** Words given in confidence. Their existence shows only to those who may read them. */
public sealed interface ConfidenceEvent extends CaseEvent {

    /**
     * Somebody said something that the mediation keeps to itself.
     *
     * @param about whose words or whom they concern; the key that opens them belongs to this person
     */
    record ConfidenceTaken(CaseId caseId, ConfidentialTopic topic, PersonId about, Sealed words, LocalDate occurredOn)
            implements ConfidenceEvent {}
}
