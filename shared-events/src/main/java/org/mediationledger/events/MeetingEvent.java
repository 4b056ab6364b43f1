package org.mediationledger.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;
import org.mediationledger.terms.AuthorityToResolve;
import org.mediationledger.terms.CancellationReason;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.ChildViews;

/** Facts of one meeting. */
public sealed interface MeetingEvent extends LedgerEvent
        permits MeetingEvent.MeetingArranged,
                MeetingEvent.MeetingMoved,
                MeetingEvent.NoticeGiven,
                MeetingEvent.MeetingCancelled,
                MeetingEvent.AttendeeNamed,
                MeetingEvent.AuthorityConfirmed,
                MeetingEvent.ChildViewsRecorded,
                MeetingEvent.MeetingHeld,
                MeetingPreparationEvent,
                MeetingEndEvent {

    /** The meeting. */
    MeetingId meeting();

    /**
     * A meeting was arranged (SEND Regulations 2014 reg 37).
     *
     * @param number 1 for the case's first meeting
     * @param plannedOn the day of the meeting
     * @param startsAt local time, Europe/London
     * @param place a venue or a link
     * @param mediators the accounts of those who conduct it
     * @param noticeBy the last lawful day to tell the family date and place; absent in disagreement resolution,
     *     which the Regulations don't time
     * @param noticeGivenOn when the family was told
     * @param shortNoticeConsent the family agreed to less than five working days
     * @param occurredOn the day on which it was arranged
     */
    record MeetingArranged(
            CaseId caseId,
            MeetingId meeting,
            int number,
            LocalDate plannedOn,
            @Nullable LocalTime startsAt,
            Sealed place,
            List<AccountId> mediators,
            @Nullable StatutoryDate noticeBy,
            @Nullable LocalDate noticeGivenOn,
            boolean shortNoticeConsent,
            LocalDate occurredOn,
            Clocks clocks)
            implements MeetingEvent {

        /** Takes an unmodifiable copy. */
        public MeetingArranged {
            mediators = List.copyOf(mediators);
        }
    }

    /** The meeting was moved to another day, time or place; notice is due anew. */
    record MeetingMoved(
            CaseId caseId,
            MeetingId meeting,
            LocalDate plannedOn,
            @Nullable LocalTime startsAt,
            Sealed place,
            CancelledBy movedBy,
            @Nullable StatutoryDate noticeBy,
            @Nullable LocalDate noticeGivenOn,
            boolean shortNoticeConsent,
            LocalDate occurredOn,
            Clocks clocks)
            implements MeetingEvent {}

    /** The family was told date and place (reg 37). Stops {@code MEETING_NOTICE}. */
    record NoticeGiven(
            CaseId caseId, MeetingId meeting, boolean shortNoticeConsent, LocalDate occurredOn, Clocks clocks)
            implements MeetingEvent {}

    /** The meeting was called off. */
    record MeetingCancelled(
            CaseId caseId,
            MeetingId meeting,
            CancelledBy by,
            CancellationReason reason,
            LocalDate occurredOn,
            Clocks clocks)
            implements MeetingEvent {}

    /** Somebody is to attend (reg 38). */
    record AttendeeNamed(
            CaseId caseId,
            MeetingId meeting,
            PersonId person,
            AttendeeRole role,
            AttendanceBasis basis,
            Sealed name,
            LocalDate occurredOn)
            implements MeetingEvent {}

    /** Whether somebody who attends for a body may resolve the issues (reg 37), as confirmed before or at the meeting. */
    record AuthorityConfirmed(
            CaseId caseId, MeetingId meeting, PersonId person, AuthorityToResolve authority, LocalDate occurredOn)
            implements MeetingEvent {}

    /** The mediator took steps to get the child's views, or did not (CFA 2014 s 56(1)(e)). What was said is not here. */
    record ChildViewsRecorded(CaseId caseId, MeetingId meeting, ChildViews views, LocalDate occurredOn)
            implements MeetingEvent {}

    /**
     * The meeting took place.
     *
     * @param attended who came, of those named before
     * @param occurredOn the day of the meeting
     */
    record MeetingHeld(CaseId caseId, MeetingId meeting, List<PersonId> attended, LocalDate occurredOn, Clocks clocks)
            implements MeetingEvent {

        /** Takes an unmodifiable copy. */
        public MeetingHeld {
            attended = List.copyOf(attended);
        }
    }
}
