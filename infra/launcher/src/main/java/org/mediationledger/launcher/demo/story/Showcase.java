package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import java.util.List;
import org.mediationledger.launcher.demo.story.Pledge.Fate;
import org.mediationledger.rights.Role;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.terms.AuthorityToResolve;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ContactResult;
import org.mediationledger.terms.ItemOwner;
import org.mediationledger.terms.NextAction;

/**
 * The case to open first: education and health in issue, one meeting called off by the authority, one moved by the board
 * and held, one planned of which the family is still to be told; an interim agreement, dates running on every side.
 */
final class Showcase {

    private final Telling t;
    private final Chapters in;

    Showcase(Telling telling) {
        this.t = telling;
        this.in = Chapters.of(telling);
    }

    void tell() {
        in.beginning().brieflyUpToAdvice();
        in.changing().visit(Actors.FRONT_DOOR, Channel.EMAIL, t.cast().openedOn());
        in.changing().examineNotice();
        in.recording().letIn(Actors.FAMILY, Role.FAMILY);
        in.recording().letSupporterIn();
        in.supporting().hear();
        in.deskWork().own();
        in.deskWork().attempt(Channel.TELEPHONE, ContactResult.NO_ANSWER);
        in.deskWork().attempt(Channel.TELEPHONE, ContactResult.REACHED);
        in.deskWork().setNext(NextAction.CALL_BACK, 2);
        in.choosing().leaveOpen();
        t.diary().until(daysAgo(24));
        in.choosing().pursueAndInform();
        in.changing().nameContact();
        in.supporting().findMediator();
        in.supporting().sign();
        in.deskWork().doNext();
        t.diary().until(daysAgo(21));
        Session first = in.meetings().arrangeFor(daysAgo(13));
        t.diary().until(daysAgo(18));
        in.meetings().callOff(first, CancelledBy.LOCAL_AUTHORITY);
        t.diary().until(daysAgo(17));
        Session second = in.meetings().arrangeFor(daysAgo(8));
        t.diary().until(daysAgo(14));
        second = in.meetings().move(second, CancelledBy.COMMISSIONING_BODY, daysAgo(5));
        t.diary().until(daysAgo(9));
        second = in.meetings().prepare(second, new Company(1, true, true, AuthorityToResolve.LIMITED));
        in.papering().bring();
        in.meetings().hold(second);
        in.supporting().safeguard();
        in.supporting().askHowItWas();
        in.protecting().restrictForAWhile();
        in.protecting().eraseHelper();
        in.protecting().eraseNote();
        in.protecting().eraseConcern(2);
        in.protecting().hold();
        in.concluding().agree(interim(), second.day(), new Agenda());
        t.diary().until(daysAgo(2));
        in.meetings().arrangeUntold(WorkWeek.after(t.today(), 7));
        in.deskWork().setNext(NextAction.SEND_PAPERS, 2);
    }

    private LocalDate daysAgo(int workingDays) {
        return WorkWeek.before(t.today(), workingDays);
    }

    private static List<Pledge> interim() {
        return List.of(
                new Pledge(
                        AgreedAction.NON_APPEALABLE,
                        ItemOwner.COMMISSIONING_BODY,
                        "An occupational therapist sees the child at school and at home.",
                        null,
                        Fate.LEFT_OPEN),
                new Pledge(
                        AgreedAction.VOLUNTARY,
                        ItemOwner.THIRD_PARTY,
                        "The school keeps the quiet room open at lunch.",
                        null,
                        Fate.LEFT_OPEN));
    }
}
