package org.mediationledger.events;

import java.time.LocalDate;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.ConfidentialTopic;
import org.mediationledger.terms.Relation;

/** What the provider keeps to itself. Its existence shows only to those who may read it. */
public sealed interface ConfidenceEvent extends CaseEvent {

    /**
     * Somebody said something that the mediation keeps to itself.
     *
     * @param about whose words or whom they concern; the key that opens them belongs to this person
     */
    record ConfidenceTaken(CaseId caseId, ConfidentialTopic topic, PersonId about, Sealed words, LocalDate occurredOn)
            implements ConfidenceEvent {}

    /**
     * Another case has to do with this one. That it exists is for the provider alone: it may be another parent's. Each case
     * keeps its own decision, dates, outcome and certificate.
     */
    record CaseLinked(CaseId caseId, CaseId other, Relation relation, LocalDate occurredOn)
            implements ConfidenceEvent {}

    /**
     * A meeting is held together with one of a related case, such as a brother's or sister's: one table, one sitting. Each
     * child keeps its own decision, outcome, agreement and certificate, and each meeting its own notice and record.
     */
    record MeetingsJoined(CaseId caseId, MeetingId meeting, CaseId other, MeetingId otherMeeting, LocalDate occurredOn)
            implements ConfidenceEvent {}
}
