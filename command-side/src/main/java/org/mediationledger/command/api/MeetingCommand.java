package org.mediationledger.command.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;
import org.mediationledger.terms.AuthorityToResolve;
import org.mediationledger.terms.CancellationReason;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.ChildViews;

/** Commands about one meeting of a case. */
public sealed interface MeetingCommand extends CaseCommand
        permits MeetingCommand.ArrangeMeeting,
                MeetingCommand.MoveMeeting,
                MeetingCommand.GiveNotice,
                MeetingCommand.CancelMeeting,
                MeetingCommand.NameAttendee,
                MeetingCommand.ConfirmAuthority,
                MeetingCommand.RecordChildViews,
                MeetingCommand.HoldMeeting,
                MeetingPreparationCommand,
                MeetingEndCommand {

    /** The meeting. */
    MeetingId meeting();

    /**
     * Arranges a meeting (reg 37).
     *
     * @param noticeGivenOn when the family was told date and place; absent while that is still to be done
     * @param shortNoticeConsent the family agrees to less than five working days
     */
    record ArrangeMeeting(
            CaseId caseId,
            MeetingId meeting,
            LocalDate plannedOn,
            @Nullable LocalTime startsAt,
            Sealed place,
            Set<AccountId> mediators,
            @Nullable LocalDate noticeGivenOn,
            boolean shortNoticeConsent,
            @Nullable LocalDate occurredOn)
            implements MeetingCommand {

        /** Takes an unmodifiable copy. */
        public ArrangeMeeting {
            mediators = Set.copyOf(mediators);
        }
    }

    /** Moves a meeting to another day, time or place. */
    record MoveMeeting(
            CaseId caseId,
            MeetingId meeting,
            LocalDate plannedOn,
            @Nullable LocalTime startsAt,
            Sealed place,
            CancelledBy movedBy,
            @Nullable LocalDate noticeGivenOn,
            boolean shortNoticeConsent,
            @Nullable LocalDate occurredOn)
            implements MeetingCommand {}

    /** Records that the family was told date and place. */
    record GiveNotice(
            CaseId caseId,
            MeetingId meeting,
            boolean shortNoticeConsent,
            @Nullable LocalDate occurredOn) implements MeetingCommand {}

    /** Calls a meeting off. */
    record CancelMeeting(
            CaseId caseId,
            MeetingId meeting,
            CancelledBy by,
            CancellationReason reason,
            @Nullable LocalDate occurredOn) implements MeetingCommand {}

    /** Names somebody who is to attend (reg 38). */
    record NameAttendee(
            CaseId caseId,
            MeetingId meeting,
            PersonId person,
            AttendeeRole role,
            AttendanceBasis basis,
            Sealed name,
            @Nullable LocalDate occurredOn)
            implements MeetingCommand {}

    /** Confirms whether somebody may resolve the issues (reg 37). */
    record ConfirmAuthority(
            CaseId caseId,
            MeetingId meeting,
            PersonId person,
            AuthorityToResolve authority,
            @Nullable LocalDate occurredOn)
            implements MeetingCommand {}

    /** Records the mediator's steps to get the child's views (CFA 2014 s 56(1)(e)). */
    record RecordChildViews(
            CaseId caseId,
            MeetingId meeting,
            ChildViews views,
            @Nullable LocalDate occurredOn) implements MeetingCommand {}

    /** Records that the meeting took place on that day. */
    record HoldMeeting(
            CaseId caseId,
            MeetingId meeting,
            Set<PersonId> attended,
            @Nullable LocalDate occurredOn) implements MeetingCommand {

        /** Takes an unmodifiable copy. */
        public HoldMeeting {
            attended = Set.copyOf(attended);
        }
    }
}
