package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import java.util.List;
import org.mediationledger.launcher.demo.story.Pledge.Fate;
import org.mediationledger.rights.Role;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.ItemOwner;
import org.mediationledger.terms.OfferChoice;
import org.mediationledger.terms.Outcome;

/** Stories that stand open today: something is due soon, today, or overdue. */
final class Running {

    private static final int DAYS_TO_ARRANGE = 30;
    private static final int DAYS_TO_CERTIFY = 3;
    private static final int DAYS_TO_CHOOSE = 7;

    private final Telling t;
    private final Chapters in;

    Running(Telling telling) {
        this.t = telling;
        this.in = Chapters.of(telling);
    }

    /** A request by e-mail, with a number to call. */
    void callBack() {
        in.beginning().openOnly();
    }

    void undecided() {
        in.beginning().brieflyUpToAdvice();
        in.choosing().leaveOpen();
    }

    /** The certificate is due on the first working day from today on. */
    void certificateDue() {
        declinedOn(WorkWeek.before(WorkWeek.onOrAfter(t.today()), DAYS_TO_CERTIFY));
    }

    void certificateOverdue() {
        declinedOn(WorkWeek.before(t.today(), DAYS_TO_CERTIFY + 2));
    }

    private void declinedOn(LocalDate day) {
        in.beginning().brieflyUpToAdvice();
        t.diary().until(day);
        in.choosing().decline();
    }

    /** The certificate is three weeks old, and the family has not appealed yet. The first one's family looks on. */
    void windowClosing() {
        in.beginning().brieflyUpToAdvice();
        if (t.index() == 0) {
            in.recording().letIn(Actors.FAMILY, Role.FAMILY);
        }
        LocalDate day = WorkWeek.before(t.today().minusDays(20), 1);
        t.diary().until(day);
        in.choosing().decline();
        in.certifying().issueInTime(CertificateGround.C1, day, null);
    }

    /** The authority has known for almost thirty days. */
    void dayThirtyNear() {
        informedOn(t.today().plusDays(t.chance().between(1, 4)).minusDays(DAYS_TO_ARRANGE));
        if (t.chance().percent(50)) {
            t.diary().until(WorkWeek.before(t.today(), 2));
            in.meetings().arrangeFor(WorkWeek.after(t.today(), t.chance().between(6, 9)));
        }
    }

    /** Thirty days have passed; the authority called off twice and says nothing. */
    void dayThirtyOver() {
        informedOn(t.today().minusDays(t.chance().between(2, 9)).minusDays(DAYS_TO_ARRANGE));
        for (int i = 0; i < 2; i++) {
            Session session = in.meetings().arrange(Meetings.LAWFUL_LEAD, Meetings.LAWFUL_LEAD + 2);
            t.pass(2, 3);
            in.meetings().callOff(session, CancelledBy.LOCAL_AUTHORITY);
            t.pass(1, 2);
        }
        if (t.index() % 2 == 0) {
            t.diary().until(WorkWeek.onOrBefore(t.today().minusDays(DAYS_TO_CHOOSE)));
            in.conducting().offer(OfferChoice.ASK_FOR_NOTICE);
        }
    }

    private void informedOn(LocalDate day) {
        in.beginning().brieflyUpToAdvice();
        t.diary().until(WorkWeek.onOrBefore(day));
        in.choosing().pursueAndInform();
    }

    /** A meeting is planned in the next weeks; of some the family is still to be told. */
    void meetingAhead() {
        informedOn(t.today().minusDays(14));
        t.diary().until(WorkWeek.before(t.today(), 3));
        LocalDate plannedOn = WorkWeek.after(t.today(), t.chance().between(4, 12));
        Session session = t.index() % 3 == 0
                ? in.meetings().arrangeUntold(plannedOn)
                : in.meetings().arrangeFor(plannedOn);
        if (t.chance().percent(60)) {
            in.meetings().prepare(session, Company.of(t.index(), t.chance()));
        }
    }

    /** What was agreed sixteen days ago: one step overdue, one running. */
    void stepsRunning() {
        LocalDate day = heldOn(WorkWeek.onOrBefore(t.today().minusDays(16)));
        Agenda agenda = new Agenda();
        in.concluding()
                .conclude(
                        new Settlement(
                                Outcome.PARTIAL_AGREEMENT,
                                List.of(
                                        pledge(AgreedAction.NON_APPEALABLE, "Hold a meeting about travel."),
                                        pledge(AgreedAction.AMEND_CONTENT, "Amend section F."))),
                        day,
                        agenda);
        in.certifying().issueInTime(CertificateGround.C2, day, null);
        agenda.run(t.diary());
    }

    private static Pledge pledge(AgreedAction action, String what) {
        return new Pledge(action, ItemOwner.LOCAL_AUTHORITY, what, null, Fate.LEFT_OPEN);
    }

    /** Mediation is over, and the certificate is due. */
    void concluded() {
        LocalDate day = heldOn(WorkWeek.before(t.today(), 2));
        in.concluding().conclude(Settlement.of(t.matter(), day, t.chance()), day, new Agenda());
    }

    /** The authority says that it cannot arrange, and the certificate is due. */
    void cannotArrange() {
        informedOn(t.today().minusDays(25));
        t.diary().until(WorkWeek.before(t.today(), 1));
        in.choosing().cannotArrange();
    }

    /** The provider has nobody free, and another takes the case over. */
    void handedOver() {
        in.beginning().brieflyUpToAdvice();
        in.changing().handOver();
    }

    private LocalDate heldOn(LocalDate day) {
        in.beginning().brieflyUpToAdvice();
        t.diary().until(WorkWeek.before(day, 14));
        in.choosing().pursueAndInform();
        Session session = in.meetings().arrangeFor(day);
        in.meetings().hold(in.meetings().prepare(session, Company.of(t.index(), t.chance())));
        return day;
    }
}
