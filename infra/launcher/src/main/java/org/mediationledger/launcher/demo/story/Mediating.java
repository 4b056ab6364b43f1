package org.mediationledger.launcher.demo.story;

import static org.mediationledger.launcher.demo.story.Chance.share;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.EndOfPursuit;
import org.mediationledger.terms.FurtherCertificateReason;
import org.mediationledger.terms.MeetingMode;
import org.mediationledger.terms.Outcome;
import org.mediationledger.terms.WithdrawalReason;

/** Stories of families who wish to mediate. */
final class Mediating {

    /** Together about 18 in 100, as in 2024. */
    private static final int APPEAL_AFTER_FULL_AGREEMENT = 13;

    private static final int APPEAL_OTHERWISE = 50;
    private static final int APPEAL_WITHOUT_MEETING = 45;

    private static final List<Chance.Share<CancelledBy>> PARTIES = List.of(
            share(40, CancelledBy.LOCAL_AUTHORITY),
            share(35, CancelledBy.FAMILY),
            share(12, CancelledBy.MEDIATOR),
            share(13, CancelledBy.PROVIDER));

    private final Telling t;
    private final Chapters in;

    Mediating(Telling telling) {
        this.t = telling;
        this.in = Chapters.of(telling);
    }

    /** The first six of the plot differ so that whoever can call off or move a meeting does so once. */
    void mediated() {
        LocalDate informedOn = upToInforming();
        switch (t.index()) {
            case 0 -> {
                in.recording().letSupporterIn();
                Session last = twice(arranged());
                in.conducting().payTravel(last);
                finish(last, null);
            }
            case 1 -> {
                in.recording().letSupporterIn();
                Session held = held(changed(CancelledBy.FAMILY, CancelledBy.LOCAL_AUTHORITY));
                in.recording().letSupporterOut();
                finish(held, null);
            }
            case 2 -> {
                Session held = held(changed(CancelledBy.LOCAL_AUTHORITY, CancelledBy.FAMILY));
                finishAndFollow(Settlement.inPart(held.day()), held);
            }
            case 3 -> {
                in.recording().correctAuthorityInformed(WorkWeek.before(informedOn, 1));
                finish(held(changed(CancelledBy.PROVIDER, CancelledBy.MEDIATOR)), null);
            }
            case 4 -> brokenOff(held(changed(CancelledBy.MEDIATOR, CancelledBy.PROVIDER)));
            case 5 -> {
                in.conducting().failToHold(arranged());
                t.pass(1, 2);
                finish(held(in.meetings().arrangeAtShortNotice()), null);
            }
            default -> finish(t.chance().percent(18) ? twice(asItGoes()) : held(asItGoes()), null);
        }
    }

    /** The board arranges; no certificate follows. */
    void mediatedOnHealth() {
        upToInforming();
        if (t.index() == 0) {
            in.changing().addCommissioner();
        }
        Session session = arranged();
        if (t.index() == 0) {
            t.pass(1, 3);
            in.meetings().callOff(session, CancelledBy.COMMISSIONING_BODY);
            t.pass(1, 2);
            session = arranged();
        }
        Session held = held(session);
        Agenda agenda = new Agenda();
        Settlement settlement = Settlement.onHealth(t.chance());
        in.concluding().conclude(settlement, held.day(), agenda);
        in.concluding().tellOfAgreement(held.day(), agenda);
        closeWhenDone(settlement, agenda);
        agenda.run(t.diary());
    }

    /** Only the school is in dispute: the family may mediate and needs no certificate, unless it wants more. */
    void mediatedOnSectionI() {
        if (t.index() == 0) {
            in.beginning().upToAdvice();
            declined();
            t.pass(4, 8);
            in.changing().widen();
            new Mediating(t.about(t.matter().widened())).mediatedAfterWidening();
        } else {
            upToInforming();
            finish(held(asItGoes()), null);
        }
    }

    /** The certificate of before was not needed then, and does not serve now. */
    private void mediatedAfterWidening() {
        in.choosing().pursueAndInform();
        finish(held(arranged()), FurtherCertificateReason.APPEAL_WIDENED);
    }

    /** A meeting that is arranged takes place, and the case comes to its end. */
    void holdAndFinish(Session session) {
        finish(held(session), null);
    }

    void mediatedAfterDeclining() {
        in.beginning().upToAdvice();
        declined();
        t.pass(6, 15);
        in.choosing().pursueAndInform();
        finish(held(arranged()), FurtherCertificateReason.MEDIATED_AFTER_DECLINING);
    }

    /** The family brings another provider's certificate and wishes to mediate after all. */
    void mediatedAfterPaper() {
        in.beginning().open();
        t.pass(0, 2);
        in.beginning().contact();
        in.certifying().enterFromPaper(t.matter().sentOn().plusDays(t.chance().between(2, 5)));
        in.beginning().advice();
        t.pass(0, 2);
        in.choosing().pursueAndInform();
        finish(held(arranged()), FurtherCertificateReason.OTHER_PROVIDER);
    }

    void changedMind() {
        in.beginning().upToAdvice();
        boolean declinedBefore = t.index() == 0;
        if (declinedBefore) {
            declined();
            t.pass(4, 10);
        }
        in.choosing().pursueAndInform();
        if (t.chance().percent(50)) {
            Session session = arranged();
            t.pass(1, 3);
            in.meetings().noLongerWanted(session);
        }
        t.pass(0, 5);
        LocalDate no = t.diary().day();
        in.choosing().endPursuit(t.chance().percent(70) ? EndOfPursuit.CHANGED_MIND : EndOfPursuit.DID_NOT_GO_AHEAD);
        if (declinedBefore) {
            in.certifying().issueInTime(CertificateGround.C1B, no, FurtherCertificateReason.PURSUED_AFTER_DECLINING);
        } else {
            in.certifying().issue(CertificateGround.C1B, no);
        }
        endWithoutMeeting();
    }

    /** The authority calls off, once or twice, and then says that it cannot arrange in time. */
    void couldNotArrange() {
        upToCannotArrange();
        endWithoutMeeting();
    }

    /** The right to mediate survives the certificate. */
    void couldNotArrangeThenMediated() {
        upToCannotArrange();
        t.pass(3, 9);
        finish(held(arranged()), FurtherCertificateReason.MEDIATED_AFTER_AUTHORITY_COULD_NOT);
    }

    /** A meeting was held after all, and the certificate bears the ground of before; the next one replaces it. */
    void wrongGround() {
        upToInforming();
        t.pass(8, 12);
        in.choosing().cannotArrange();
        Session held = held(in.meetings().arrangeAtShortNotice());
        Agenda agenda = new Agenda();
        Settlement settlement = Settlement.of(t.matter(), held.day(), t.chance());
        in.concluding().conclude(settlement, held.day(), agenda);
        CertificateId wrong = in.certifying().issue(CertificateGround.C3, held.day());
        t.pass(1, 1);
        CertificateId right =
                in.certifying().issueNow(CertificateGround.C2, FurtherCertificateReason.REPLACES_WITHDRAWN);
        in.certifying().withdraw(wrong, WithdrawalReason.WRONG_GROUND, right);
        end(settlement, agenda);
    }

    /** The authority's message belonged to another family: certificate and entry go, the mediation goes on. */
    void wrongCase() {
        upToInforming();
        t.pass(3, 6);
        LocalDate told = t.diary().day();
        in.choosing().cannotArrange();
        CertificateId wrong = in.certifying().issue(CertificateGround.C3, told);
        t.pass(1, 2);
        in.certifying().withdraw(wrong, WithdrawalReason.ISSUED_IN_ERROR, null);
        in.recording().strikeOutCannotArrange();
        finish(held(arranged()), FurtherCertificateReason.REPLACES_WITHDRAWN);
    }

    private void declined() {
        LocalDate no = t.diary().day();
        in.choosing().decline();
        in.certifying().issue(CertificateGround.C1, no);
    }

    /** Answers the day on which the authority was told. */
    private LocalDate upToInforming() {
        in.beginning().upToAdvice();
        if (t.chance().percent(15)) {
            in.choosing().leaveOpen();
            t.pass(1, 6);
        }
        LocalDate informedOn = in.choosing().pursueAndInform();
        t.pass(0, 3);
        return informedOn;
    }

    private void upToCannotArrange() {
        in.beginning().upToAdvice();
        LocalDate informedOn = in.choosing().pursueAndInform();
        int cancellations = t.index() % 2 == 0 ? 2 : 1;
        for (int i = 0; i < cancellations; i++) {
            t.pass(1, 2);
            Session session = arranged();
            t.pass(2, 4);
            in.meetings().callOff(session, CancelledBy.LOCAL_AUTHORITY);
        }
        t.diary().until(informedOn.plusDays(t.chance().between(22, 34)));
        LocalDate told = t.diary().day();
        in.choosing().cannotArrange();
        in.certifying().issue(CertificateGround.C3, told);
    }

    private Session arranged() {
        return in.meetings().arrange(Meetings.LAWFUL_LEAD, Meetings.LAWFUL_LEAD + 7);
    }

    /** Called off by one, arranged anew, and moved by another. */
    private Session changed(CancelledBy by, CancelledBy movedBy) {
        Session first = arranged();
        t.pass(2, 4);
        in.meetings().callOff(first, by);
        t.pass(1, 3);
        return moved(arranged(), movedBy);
    }

    private Session moved(Session session, CancelledBy by) {
        t.pass(1, 3);
        return in.meetings().move(session, by, Meetings.LAWFUL_LEAD, Meetings.LAWFUL_LEAD + 5);
    }

    /** Most meetings take place as arranged. */
    private Session asItGoes() {
        if (t.chance().percent(4)) {
            return in.meetings().arrangeAtShortNotice();
        }
        Session session = arranged();
        if (t.chance().percent(11)) {
            t.pass(1, 4);
            in.meetings().callOff(session, t.chance().drawn(PARTIES));
            t.pass(1, 3);
            session = arranged();
        }
        return t.chance().percent(11) ? moved(session, t.chance().drawn(PARTIES)) : session;
    }

    private Session held(Session session) {
        t.pass(0, 2);
        Session prepared = in.meetings().prepare(session, Company.of(t.index(), t.chance()));
        in.meetings().hold(prepared);
        return prepared;
    }

    private Session twice(Session first) {
        in.conducting().makeReady(first, MeetingMode.HYBRID);
        in.conducting().adjourn(held(first));
        t.pass(0, 3);
        return held(in.meetings().arrange(Meetings.LAWFUL_LEAD, Meetings.LAWFUL_LEAD + 10));
    }

    private void finish(Session last, @Nullable FurtherCertificateReason further) {
        finish(Settlement.of(t.matter(), last.day(), t.chance()), last, further);
    }

    private void finish(Settlement settlement, Session last, @Nullable FurtherCertificateReason further) {
        Agenda agenda = new Agenda();
        in.concluding().conclude(settlement, last.day(), agenda);
        if (further != null) {
            in.certifying().issueInTime(CertificateGround.C2, last.day(), further);
        } else if (!t.matter().sectionIOnly() || t.chance().percent(50)) {
            in.certifying().issue(CertificateGround.C2, last.day());
        }
        end(settlement, agenda);
    }

    /** What was agreed is signed, varied, excused and disputed. */
    private void finishAndFollow(Settlement settlement, Session last) {
        Agenda agenda = new Agenda();
        in.conducting().follow(in.concluding().conclude(settlement, last.day(), agenda), last.day(), agenda);
        in.certifying().issue(CertificateGround.C2, last.day());
        end(settlement, agenda);
    }

    /** The mediation is adjourned, and the authority does not come back. */
    private void brokenOff(Session held) {
        in.conducting().adjourn(held);
        t.pass(5, 9);
        LocalDate day = t.diary().day();
        in.conducting().breakOff();
        in.certifying().issue(CertificateGround.C2, day);
        end(Settlement.none(), new Agenda());
    }

    private void end(Settlement settlement, Agenda agenda) {
        LocalDate day = t.diary().day();
        closeWhenDone(settlement, agenda);
        in.ending()
                .perhapsAppeal(
                        settlement.outcome() == Outcome.FULL_AGREEMENT ? APPEAL_AFTER_FULL_AGREEMENT : APPEAL_OTHERWISE,
                        day,
                        agenda);
        agenda.run(t.diary());
    }

    private void closeWhenDone(Settlement settlement, Agenda agenda) {
        if (settlement.pledges().stream().noneMatch(pledge -> pledge.fate() == Pledge.Fate.LEFT_OPEN)) {
            in.ending().close(agenda.lastDay(t.diary().day()), agenda);
        }
    }

    private void endWithoutMeeting() {
        LocalDate day = t.diary().day();
        Agenda agenda = new Agenda();
        in.ending().close(day, agenda);
        in.ending().perhapsAppeal(APPEAL_WITHOUT_MEETING, day, agenda);
        agenda.run(t.diary());
    }
}
