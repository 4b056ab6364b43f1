package org.mediationledger.web.meeting;

import java.util.Objects;
import java.util.Set;
import org.mediationledger.command.api.MeetingCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.desk.CaseSeal;
import org.mediationledger.web.desk.Submission;
import org.springframework.stereotype.Component;

/** Makes commands about meetings. */
@Component
public final class MeetingDesk {

    private final Sealer sealer;

    /** Seals with this. */
    public MeetingDesk(Sealer sealer) {
        this.sealer = sealer;
    }

    /** The id of the meeting that a submission arranges. */
    public static MeetingId meetingOf(CaseId caseId, Submission submission) {
        return new MeetingId(submission.idFor("meeting/" + caseId));
    }

    /** The person whom a request names, or the id of a person not yet known. */
    static PersonId attendeeOf(MeetingId meeting, Submission submission, AttendeeRequest request) {
        return Objects.requireNonNullElseGet(
                request.person(), () -> new PersonId(submission.idFor("attendee/" + meeting)));
    }

    /** A meeting is arranged. */
    public MeetingCommand.ArrangeMeeting toCommand(CaseId caseId, Submission submission, ArrangeRequest request) {
        return new MeetingCommand.ArrangeMeeting(
                caseId,
                meetingOf(caseId, submission),
                request.plannedOn(),
                request.startsAt(),
                place(caseId, request.place()),
                Set.copyOf(request.mediators()),
                request.noticeGivenOn(),
                Objects.requireNonNullElse(request.shortNoticeConsent(), false),
                request.occurredOn());
    }

    /** A meeting is moved. */
    public MeetingCommand.MoveMeeting toCommand(CaseId caseId, MeetingId meeting, MoveRequest request) {
        return new MeetingCommand.MoveMeeting(
                caseId,
                meeting,
                request.plannedOn(),
                request.startsAt(),
                place(caseId, request.place()),
                request.movedBy(),
                request.noticeGivenOn(),
                Objects.requireNonNullElse(request.shortNoticeConsent(), false),
                request.occurredOn());
    }

    /** The family was told. */
    public MeetingCommand.GiveNotice toCommand(CaseId caseId, MeetingId meeting, NoticeRequest request) {
        return new MeetingCommand.GiveNotice(
                caseId, meeting, Objects.requireNonNullElse(request.shortNoticeConsent(), false), request.occurredOn());
    }

    /** A meeting is called off. */
    public MeetingCommand.CancelMeeting toCommand(CaseId caseId, MeetingId meeting, CancellationRequest request) {
        return new MeetingCommand.CancelMeeting(caseId, meeting, request.by(), request.reason(), request.occurredOn());
    }

    /** Somebody is to attend; their name has their own key. */
    public MeetingCommand.NameAttendee toCommand(
            CaseId caseId, MeetingId meeting, Submission submission, AttendeeRequest request) {
        PersonId person = attendeeOf(meeting, submission, request);
        return new MeetingCommand.NameAttendee(
                caseId,
                meeting,
                person,
                request.role(),
                request.basis(),
                new CaseSeal(sealer, caseId).ofRecord(person, "name", request.name()),
                request.occurredOn());
    }

    /** Whether somebody may resolve the issues. */
    public MeetingCommand.ConfirmAuthority toCommand(
            CaseId caseId, MeetingId meeting, PersonId person, AuthorityRequest request) {
        return new MeetingCommand.ConfirmAuthority(caseId, meeting, person, request.authority(), request.occurredOn());
    }

    /** The child's views were sought; what the child said goes elsewhere. */
    public MeetingCommand.RecordChildViews toCommand(CaseId caseId, MeetingId meeting, ChildViewsRequest request) {
        return new MeetingCommand.RecordChildViews(caseId, meeting, request.views(), request.occurredOn());
    }

    /** A meeting took place. */
    public MeetingCommand.HoldMeeting toCommand(CaseId caseId, MeetingId meeting, HeldRequest request) {
        return new MeetingCommand.HoldMeeting(caseId, meeting, Set.copyOf(request.attended()), request.occurredOn());
    }

    private Sealed place(CaseId caseId, String place) {
        return new CaseSeal(sealer, caseId).ofChild("place", place);
    }
}
