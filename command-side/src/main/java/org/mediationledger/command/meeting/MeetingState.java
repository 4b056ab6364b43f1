package org.mediationledger.command.meeting;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.MeetingCommand;
import org.mediationledger.command.api.MeetingEndCommand;
import org.mediationledger.command.api.MeetingPreparationCommand;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.events.MeetingEndEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.MeetingPreparationEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;

/**
 * The state of a meeting.
 *
 * @param attendees who is to attend and why they may, in the order named
 */
record MeetingState(Map<PersonId, Attendee> attendees, boolean held) {

    static final MeetingState NONE = new MeetingState(Map.of(), false);

    /** Somebody who is to attend. */
    record Attendee(AttendeeRole role, AttendanceBasis basis) {}

    /** @throws CommandRefused naming regulation 37 or 38 */
    MeetingEvent decide(MeetingCommand command, MeetingTerms terms) {
        return switch (command) {
            case MeetingCommand.ArrangeMeeting c -> arranged(c, terms);
            case MeetingCommand.MoveMeeting c -> moved(c, terms);
            case MeetingCommand.GiveNotice c ->
                new MeetingEvent.NoticeGiven(
                        c.caseId(), c.meeting(), c.shortNoticeConsent(), terms.on(), terms.clocks());
            case MeetingCommand.CancelMeeting c ->
                new MeetingEvent.MeetingCancelled(
                        c.caseId(), c.meeting(), c.by(), c.reason(), terms.on(), terms.clocks());
            case MeetingCommand.NameAttendee c -> named(c, terms);
            case MeetingCommand.ConfirmAuthority c -> confirmed(c, terms);
            case MeetingCommand.RecordChildViews c ->
                new MeetingEvent.ChildViewsRecorded(c.caseId(), c.meeting(), c.views(), terms.on());
            case MeetingCommand.HoldMeeting c -> held(c, terms);
            case MeetingPreparationCommand c -> Conduct.of(c, terms);
            case MeetingEndCommand c -> Conduct.of(c, terms);
        };
    }

    MeetingState evolve(MeetingEvent event) {
        return switch (event) {
            case MeetingEvent.MeetingArranged e -> this;
            case MeetingEvent.MeetingMoved e -> this;
            case MeetingEvent.NoticeGiven e -> this;
            case MeetingEvent.MeetingCancelled e -> this;
            case MeetingEvent.AttendeeNamed e -> with(e.person(), new Attendee(e.role(), e.basis()));
            case MeetingEvent.AuthorityConfirmed e -> this;
            case MeetingEvent.ChildViewsRecorded e -> this;
            case MeetingEvent.MeetingHeld e -> new MeetingState(attendees, true);
            case MeetingPreparationEvent e -> this;
            case MeetingEndEvent e -> this;
        };
    }

    private MeetingState with(PersonId person, Attendee attendee) {
        Map<PersonId, Attendee> all = new LinkedHashMap<>(attendees);
        all.put(person, attendee);
        return new MeetingState(Collections.unmodifiableMap(all), held);
    }

    private static MeetingEvent arranged(MeetingCommand.ArrangeMeeting command, MeetingTerms terms) {
        return new MeetingEvent.MeetingArranged(
                command.caseId(),
                command.meeting(),
                terms.number(),
                command.plannedOn(),
                command.startsAt(),
                command.place(),
                command.mediators().stream()
                        .sorted(Comparator.comparing(AccountId::value))
                        .toList(),
                terms.noticeBy(),
                command.noticeGivenOn(),
                command.shortNoticeConsent(),
                terms.on(),
                terms.clocks());
    }

    private static MeetingEvent moved(MeetingCommand.MoveMeeting command, MeetingTerms terms) {
        return new MeetingEvent.MeetingMoved(
                command.caseId(),
                command.meeting(),
                command.plannedOn(),
                command.startsAt(),
                command.place(),
                command.movedBy(),
                terms.noticeBy(),
                command.noticeGivenOn(),
                command.shortNoticeConsent(),
                terms.on(),
                terms.clocks());
    }

    private MeetingEvent named(MeetingCommand.NameAttendee command, MeetingTerms terms) {
        refuseIf(held, RefusalCode.MEETING_OVER, "meeting", "The meeting was held.");
        refuseIf(
                attendees.containsKey(command.person()),
                RefusalCode.ATTENDEE_ALREADY_NAMED,
                "person",
                "That person is named already.");
        refuseIf(
                !Attendance.allows(command.role(), command.basis()),
                RefusalCode.ATTENDANCE_BASIS_WRONG,
                "basis",
                "Somebody in that role attends on another basis: " + Attendance.of(command.role()) + ".");
        refuseIf(
                command.basis() == AttendanceBasis.SUPPORTER_BY_RIGHT && supporterByRightNamed(),
                RefusalCode.SECOND_SUPPORTER_NEEDS_CONSENT,
                "basis",
                "The family brings one supporter by right; a further one needs the consent of all parties, or of the"
                        + " mediator.");
        return new MeetingEvent.AttendeeNamed(
                command.caseId(),
                command.meeting(),
                command.person(),
                command.role(),
                command.basis(),
                command.name(),
                terms.on());
    }

    private boolean supporterByRightNamed() {
        return attendees.values().stream().anyMatch(known -> known.basis() == AttendanceBasis.SUPPORTER_BY_RIGHT);
    }

    private MeetingEvent confirmed(MeetingCommand.ConfirmAuthority command, MeetingTerms terms) {
        Attendee attendee = attendees.get(command.person());
        refuseIf(
                attendee == null,
                RefusalCode.ATTENDEE_UNKNOWN,
                "person",
                "Nobody of that id is named for the meeting.");
        refuseIf(
                attendee != null && !Attendance.speaksForBody(attendee.role()),
                RefusalCode.AUTHORITY_IS_FOR_BODIES,
                "person",
                "Only who attends for the authority or a commissioning body needs authority to resolve the issues.");
        return new MeetingEvent.AuthorityConfirmed(
                command.caseId(), command.meeting(), command.person(), command.authority(), terms.on());
    }

    private MeetingEvent held(MeetingCommand.HoldMeeting command, MeetingTerms terms) {
        refuseIf(
                command.attended().isEmpty(),
                RefusalCode.NOBODY_ATTENDED,
                "attended",
                "A meeting that nobody attended was not held; call it off.");
        refuseIf(
                !attendees.keySet().containsAll(command.attended()),
                RefusalCode.ATTENDEE_UNKNOWN,
                "attended",
                "Somebody of those is not named for the meeting.");
        return new MeetingEvent.MeetingHeld(
                command.caseId(),
                command.meeting(),
                command.attended().stream()
                        .sorted(Comparator.comparing(PersonId::value))
                        .toList(),
                terms.on(),
                terms.clocks());
    }

    private static void refuseIf(boolean broken, RefusalCode code, String field, String message) {
        if (broken) {
            throw CommandRefused.because(code, field, message);
        }
    }
}
