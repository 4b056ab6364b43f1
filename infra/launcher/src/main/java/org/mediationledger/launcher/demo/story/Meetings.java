package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.Actor;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;
import org.mediationledger.terms.AuthorityToResolve;
import org.mediationledger.terms.CancellationReason;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.ChildViews;
import org.mediationledger.terms.ConfidentialTopic;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.web.confidence.ConfidenceRequest;
import org.mediationledger.web.desk.CasePeople;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.meeting.ArrangeRequest;
import org.mediationledger.web.meeting.AttendeeRequest;
import org.mediationledger.web.meeting.AuthorityRequest;
import org.mediationledger.web.meeting.CancellationRequest;
import org.mediationledger.web.meeting.ChildViewsRequest;
import org.mediationledger.web.meeting.HeldRequest;
import org.mediationledger.web.meeting.MeetingDesk;
import org.mediationledger.web.meeting.MoveRequest;
import org.mediationledger.web.meeting.NoticeRequest;

/** Meetings: arranged, moved, called off, held. */
final class Meetings {

    /** The family must hear five working days before; six leaves room whichever way they are counted. */
    static final int LAWFUL_LEAD = 7;

    private static final List<LocalTime> TIMES =
            List.of(LocalTime.of(9, 30), LocalTime.of(10, 0), LocalTime.of(13, 0), LocalTime.of(14, 0));

    private static final int HOURS = 2;

    private final Telling t;

    Meetings(Telling telling) {
        this.t = telling;
    }

    /** Arranges a meeting so many working days ahead; the family hears at once or the day after. */
    Session arrange(int leastLead, int mostLead) {
        LocalDate plannedOn = WorkWeek.after(t.diary().day(), t.chance().between(leastLead, mostLead));
        boolean toldAtOnce = t.chance().percent(70);
        Session session = arrange(plannedOn, toldAtOnce, false);
        if (!toldAtOnce) {
            t.pass(0, 1);
            notify(session);
        }
        return session;
    }

    /** Arranges a meeting of which the family is still to be told. */
    Session arrangeUntold(LocalDate plannedOn) {
        return arrange(plannedOn, false, false);
    }

    /** Arranges a meeting in a few days, with the family's consent to so short a notice. */
    Session arrangeAtShortNotice() {
        return arrange(WorkWeek.after(t.diary().day(), 3), true, true);
    }

    Session arrangeFor(LocalDate plannedOn) {
        return arrange(plannedOn, true, false);
    }

    /** Arranges a meeting at one sitting with another case's. */
    Session arrangeBeside(Session other) {
        return arrange(other.day(), other.startsAt(), other.place(), true, false);
    }

    private Session arrange(LocalDate plannedOn, boolean told, boolean shortNotice) {
        return arrange(plannedOn, t.chance().of(TIMES), place(), told, shortNotice);
    }

    private Session arrange(LocalDate plannedOn, LocalTime startsAt, String place, boolean told, boolean shortNotice) {
        LocalDate day = t.diary().day();
        Submission submission = t.add(
                t.cast().coordinator(),
                new Deed.Arrange(new ArrangeRequest(
                        plannedOn,
                        startsAt,
                        place,
                        List.of(t.cast().mediator().account()),
                        told ? day : null,
                        shortNotice,
                        day)));
        return new Session(MeetingDesk.meetingOf(t.caseId(), submission), plannedOn, startsAt, place, List.of());
    }

    private void notify(Session session) {
        t.add(
                t.cast().coordinator(),
                new Deed.Notify(session.id(), new NoticeRequest(false, t.diary().day())));
    }

    /** Moves a meeting to a day so many working days ahead. */
    Session move(Session session, CancelledBy by, int leastLead, int mostLead) {
        return move(session, by, WorkWeek.after(t.diary().day(), t.chance().between(leastLead, mostLead)));
    }

    Session move(Session session, CancelledBy by, LocalDate plannedOn) {
        LocalDate day = t.diary().day();
        t.add(
                t.cast().coordinator(),
                new Deed.Move(
                        session.id(), new MoveRequest(plannedOn, session.startsAt(), place(), by, day, false, day)));
        return session.on(plannedOn);
    }

    void callOff(Session session, CancelledBy by) {
        LocalDate day = t.diary().day();
        t.add(t.cast().coordinator(), new Deed.CallOff(session.id(), new CancellationRequest(by, reason(by), day)));
    }

    private CancellationReason reason(CancelledBy by) {
        return t.chance()
                .of(
                        switch (by) {
                            case FAMILY -> List.of(CancellationReason.ILLNESS, CancellationReason.CANNOT_ATTEND);
                            case LOCAL_AUTHORITY, COMMISSIONING_BODY ->
                                List.of(CancellationReason.NO_DECISION_MAKER, CancellationReason.NOT_READY);
                            case PROVIDER -> List.of(CancellationReason.VENUE, CancellationReason.OTHER);
                            case MEDIATOR -> List.of(CancellationReason.ILLNESS, CancellationReason.CANNOT_ATTEND);
                        });
    }

    /** The family no longer wants the meeting. */
    void noLongerWanted(Session session) {
        t.add(
                t.cast().coordinator(),
                new Deed.CallOff(
                        session.id(),
                        new CancellationRequest(
                                CancelledBy.FAMILY,
                                CancellationReason.NO_LONGER_WANTED,
                                t.diary().day())));
    }

    /** Says who is to attend, and with which authority. */
    Session prepare(Session session, Company company) {
        List<PersonId> people = new ArrayList<>();
        HolderCapacity capacity = t.cast().family().capacity();
        people.add(attend(
                session,
                AttendeeRole.RIGHT_HOLDER,
                AttendanceBasis.PARTY,
                t.cast().family().holder(),
                CasePeople.holder(t.caseId(), capacity)));
        if (!t.matter().healthOnly()) {
            people.add(officer(
                    session, AttendeeRole.LOCAL_AUTHORITY_OFFICER, t.cast().authority(), company.authority()));
        }
        if (t.matter().healthInIssue()) {
            people.add(officer(
                    session, AttendeeRole.COMMISSIONER_OFFICER, t.cast().boardOfficer(), AuthorityToResolve.FULL));
        }
        if (company.supporters() > 0) {
            people.add(attend(
                    session,
                    AttendeeRole.SUPPORTER,
                    AttendanceBasis.SUPPORTER_BY_RIGHT,
                    t.people().name(),
                    null));
        }
        if (company.supporters() > 1) {
            people.add(attend(
                    session,
                    AttendeeRole.SUPPORTER,
                    AttendanceBasis.CONSENT_OF_ALL,
                    t.people().name(),
                    null));
        }
        if (company.child()) {
            people.addAll(child(session, capacity));
        }
        if (company.school()) {
            people.add(attend(
                    session,
                    AttendeeRole.OTHER,
                    t.chance().percent(80) ? AttendanceBasis.CONSENT_OF_ALL : AttendanceBasis.CONSENT_OF_MEDIATOR,
                    t.people().name(),
                    null));
        }
        return session.with(List.copyOf(people));
    }

    private List<PersonId> child(Session session, HolderCapacity capacity) {
        PersonId person = CasePeople.child(t.caseId());
        String name = t.cast().family().child();
        return switch (capacity) {
            case PARENT -> List.of(attend(session, AttendeeRole.CHILD, AttendanceBasis.AGREED_FOR_CHILD, name, person));
            case ALTERNATIVE_PERSON ->
                List.of(attend(
                        session, AttendeeRole.YOUNG_PERSON, AttendanceBasis.AGREED_FOR_YOUNG_PERSON, name, person));
            case YOUNG_PERSON -> List.of();
        };
    }

    private PersonId officer(Session session, AttendeeRole role, Actor confirms, AuthorityToResolve authority) {
        PersonId person =
                attend(session, role, AttendanceBasis.PARTY, t.people().name(), null);
        t.add(
                confirms,
                new Deed.ConfirmAuthority(
                        session.id(),
                        person,
                        new AuthorityRequest(authority, t.diary().day())));
        return person;
    }

    private PersonId attend(
            Session session, AttendeeRole role, AttendanceBasis basis, String name, @Nullable PersonId known) {
        Actor coordinator = t.cast().coordinator();
        PersonId person =
                known == null ? new PersonId(t.script().next(coordinator).idFor("attendee")) : known;
        t.add(
                coordinator,
                new Deed.Attend(
                        session.id(),
                        new AttendeeRequest(role, basis, name, person, t.diary().day())));
        return person;
    }

    /** The day comes: the child's views are sought, the meeting is held, and the mediator may take a note. */
    void hold(Session session) {
        Actor mediator = t.cast().mediator();
        t.diary().until(session.day(), session.startsAt().plusHours(HOURS));
        if (t.cast().family().capacity() == HolderCapacity.PARENT) {
            childViews(session, mediator);
        }
        t.happens();
        t.add(mediator, new Deed.Hold(session.id(), new HeldRequest(session.people(), session.day())));
        if (t.chance().percent(35)) {
            t.add(
                    mediator,
                    new Deed.Confide(new ConfidenceRequest(
                            ConfidentialTopic.MEETING, null, t.chance().of(Words.NOTES), session.day())));
        }
    }

    private void childViews(Session session, Actor mediator) {
        ChildViews views = t.chance()
                .drawn(List.of(
                        Chance.share(75, ChildViews.OBTAINED),
                        Chance.share(20, ChildViews.NOT_GIVEN),
                        Chance.share(5, ChildViews.NOT_SOUGHT)));
        String said = views == ChildViews.OBTAINED && t.chance().percent(50)
                ? t.chance().of(Words.CHILD_SAID)
                : null;
        t.add(mediator, new Deed.ChildViews(session.id(), new ChildViewsRequest(views, said, session.day())));
    }

    private String place() {
        return t.chance()
                .of(Words.VENUES)
                .formatted(
                        t.chance().between(1, 12),
                        t.chance().of(t.cast().provision().area().towns()));
    }
}
