package org.mediationledger.query.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.MeetingEndEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.MeetingPreparationEvent;
import org.mediationledger.ids.AccountId;
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

/**
 * One meeting. Of plans, notices and child's views the newest counts; confirmations count person by person.
 *
 * @param number 1 for the case's first meeting
 */
public record Meeting(
        MeetingId meeting,
        int number,
        List<AccountId> mediators,
        List<Plan> plans,
        List<Notice> notices,
        List<Cancellation> cancellations,
        List<Attendee> attendees,
        List<Confirmation> confirmations,
        List<ViewsOfChild> childViews,
        List<Session> sessions,
        Conduct conduct) {

    /** How far a meeting is. */
    public enum Standing {
        PLANNED,
        CANCELLED,
        HELD,
        NOT_HELD
    }

    /**
     * When and where.
     *
     * @param movedBy who moved it there; absent for the first plan
     * @param noticeBy the last lawful day to tell the family
     * @param noticeGivenOn when the family was told together with the arrangement
     */
    public record Plan(
            Mark mark,
            LocalDate plannedOn,
            @Nullable LocalTime startsAt,
            Sealed place,
            @Nullable CancelledBy movedBy,
            @Nullable StatutoryDate noticeBy,
            @Nullable LocalDate noticeGivenOn,
            boolean shortNoticeConsent)
            implements Fact<Plan> {

        @Override
        public Plan marked(Mark other) {
            return new Plan(other, plannedOn, startsAt, place, movedBy, noticeBy, noticeGivenOn, shortNoticeConsent);
        }
    }

    /** The family was told date and place. */
    public record Notice(Mark mark, boolean shortNoticeConsent) implements Fact<Notice> {

        @Override
        public Notice marked(Mark other) {
            return new Notice(other, shortNoticeConsent);
        }
    }

    /** The meeting was called off. */
    public record Cancellation(Mark mark, CancelledBy by, CancellationReason reason) implements Fact<Cancellation> {

        @Override
        public Cancellation marked(Mark other) {
            return new Cancellation(other, by, reason);
        }
    }

    /** Who is to attend. */
    public record Attendee(Mark mark, PersonId person, AttendeeRole role, AttendanceBasis basis, Sealed name)
            implements Fact<Attendee> {

        @Override
        public Attendee marked(Mark other) {
            return new Attendee(other, person, role, basis, name);
        }
    }

    /** Whether an attendee may resolve the issues. */
    public record Confirmation(Mark mark, PersonId person, AuthorityToResolve authority) implements Fact<Confirmation> {

        @Override
        public Confirmation marked(Mark other) {
            return new Confirmation(other, person, authority);
        }
    }

    /** What came of the steps to get the child's views. */
    public record ViewsOfChild(Mark mark, ChildViews views) implements Fact<ViewsOfChild> {

        @Override
        public ViewsOfChild marked(Mark other) {
            return new ViewsOfChild(other, views);
        }
    }

    /** The meeting took place. */
    public record Session(Mark mark, List<PersonId> attended) implements Fact<Session> {

        @Override
        public Session marked(Mark other) {
            return new Session(other, attended);
        }
    }

    /** How far it is. */
    public Standing standing() {
        if (!sessions.isEmpty()) {
            return Standing.HELD;
        }
        if (!conduct.notHeld().isEmpty()) {
            return Standing.NOT_HELD;
        }
        return cancellations.isEmpty() ? Standing.PLANNED : Standing.CANCELLED;
    }

    static Meeting arranged(MeetingEvent.MeetingArranged e, Mark mark) {
        return new Meeting(
                e.meeting(),
                e.number(),
                e.mediators(),
                List.of(new Plan(
                        mark,
                        e.plannedOn(),
                        e.startsAt(),
                        e.place(),
                        null,
                        e.noticeBy(),
                        e.noticeGivenOn(),
                        e.shortNoticeConsent())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Conduct.NONE);
    }

    Meeting apply(MeetingEvent event, Mark mark) {
        return switch (event) {
            case MeetingEvent.MeetingArranged e -> arranged(e, mark);
            case MeetingEvent.MeetingMoved e ->
                new Meeting(
                        meeting,
                        number,
                        mediators,
                        Facts.and(
                                plans,
                                new Plan(
                                        mark,
                                        e.plannedOn(),
                                        e.startsAt(),
                                        e.place(),
                                        e.movedBy(),
                                        e.noticeBy(),
                                        e.noticeGivenOn(),
                                        e.shortNoticeConsent())),
                        List.of(),
                        cancellations,
                        attendees,
                        confirmations,
                        childViews,
                        sessions,
                        conduct);
            case MeetingEvent.NoticeGiven e ->
                new Meeting(
                        meeting,
                        number,
                        mediators,
                        plans,
                        Facts.and(notices, new Notice(mark, e.shortNoticeConsent())),
                        cancellations,
                        attendees,
                        confirmations,
                        childViews,
                        sessions,
                        conduct);
            case MeetingEvent.MeetingCancelled e ->
                new Meeting(
                        meeting,
                        number,
                        mediators,
                        plans,
                        notices,
                        Facts.and(cancellations, new Cancellation(mark, e.by(), e.reason())),
                        attendees,
                        confirmations,
                        childViews,
                        sessions,
                        conduct);
            case MeetingEvent.AttendeeNamed e ->
                new Meeting(
                        meeting,
                        number,
                        mediators,
                        plans,
                        notices,
                        cancellations,
                        Facts.and(attendees, new Attendee(mark, e.person(), e.role(), e.basis(), e.name())),
                        confirmations,
                        childViews,
                        sessions,
                        conduct);
            case MeetingEvent.AuthorityConfirmed e ->
                new Meeting(
                        meeting,
                        number,
                        mediators,
                        plans,
                        notices,
                        cancellations,
                        attendees,
                        Facts.and(confirmations, new Confirmation(mark, e.person(), e.authority())),
                        childViews,
                        sessions,
                        conduct);
            case MeetingEvent.ChildViewsRecorded e ->
                new Meeting(
                        meeting,
                        number,
                        mediators,
                        plans,
                        notices,
                        cancellations,
                        attendees,
                        confirmations,
                        Facts.and(childViews, new ViewsOfChild(mark, e.views())),
                        sessions,
                        conduct);
            case MeetingEvent.MeetingHeld e ->
                new Meeting(
                        meeting,
                        number,
                        mediators,
                        plans,
                        notices,
                        cancellations,
                        attendees,
                        confirmations,
                        childViews,
                        Facts.and(sessions, new Session(mark, e.attended())),
                        conduct);
            case MeetingPreparationEvent e -> conducted(conduct.apply(e, mark));
            case MeetingEndEvent e -> conducted(conduct.apply(e, mark));
        };
    }

    private Meeting conducted(Conduct now) {
        return new Meeting(
                meeting,
                number,
                mediators,
                plans,
                notices,
                cancellations,
                attendees,
                confirmations,
                childViews,
                sessions,
                now);
    }

    Meeting corrected(Correction correction) {
        return new Meeting(
                meeting,
                number,
                mediators,
                correction.in(plans),
                correction.in(notices),
                correction.in(cancellations),
                correction.in(attendees),
                correction.in(confirmations),
                correction.in(childViews),
                correction.in(sessions),
                conduct.corrected(correction));
    }
}
