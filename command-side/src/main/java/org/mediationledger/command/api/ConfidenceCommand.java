package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.ConfidentialTopic;
import org.mediationledger.terms.Relation;

/** Commands about what the provider keeps to itself. */
public sealed interface ConfidenceCommand extends CaseCommand {

    /** Takes down what somebody said in confidence. */
    record TakeConfidence(
            CaseId caseId,
            ConfidentialTopic topic,
            PersonId about,
            Sealed words,
            @Nullable LocalDate occurredOn) implements ConfidenceCommand {}

    /** Records that another case has to do with this one. */
    record LinkCase(
            CaseId caseId,
            CaseId other,
            Relation relation,
            @Nullable LocalDate occurredOn) implements ConfidenceCommand {}

    /** Records that a meeting is held together with one of a linked case. */
    record JoinMeetings(
            CaseId caseId,
            MeetingId meeting,
            CaseId other,
            MeetingId otherMeeting,
            @Nullable LocalDate occurredOn) implements ConfidenceCommand {}
}
