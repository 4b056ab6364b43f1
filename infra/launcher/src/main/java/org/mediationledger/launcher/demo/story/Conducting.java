package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import java.util.List;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.ids.ExpenseId;
import org.mediationledger.rights.Actor;
import org.mediationledger.terms.Absentee;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ComplianceExcuse;
import org.mediationledger.terms.ConfidentialTopic;
import org.mediationledger.terms.ContactResult;
import org.mediationledger.terms.DelayCause;
import org.mediationledger.terms.DelayReason;
import org.mediationledger.terms.EarlyResolution;
import org.mediationledger.terms.ExpenseKind;
import org.mediationledger.terms.ExpensePayer;
import org.mediationledger.terms.MeetingMode;
import org.mediationledger.terms.NotHeldReason;
import org.mediationledger.terms.OfferChoice;
import org.mediationledger.terms.Outcome;
import org.mediationledger.terms.Party;
import org.mediationledger.web.conclusion.ExcuseRequest;
import org.mediationledger.web.conclusion.SignatureRequest;
import org.mediationledger.web.conclusion.StepDoneRequest;
import org.mediationledger.web.conclusion.VariationRequest;
import org.mediationledger.web.confidence.ConfidenceRequest;
import org.mediationledger.web.delay.DelayRequest;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.ending.AbandonmentRequest;
import org.mediationledger.web.ending.LastLetterRequest;
import org.mediationledger.web.ending.ResolutionRequest;
import org.mediationledger.web.expense.ExpenseDecisionRequest;
import org.mediationledger.web.expense.ExpenseDesk;
import org.mediationledger.web.expense.ExpenseRequest;
import org.mediationledger.web.meeting.NotHeldRequest;
import org.mediationledger.web.meeting.PapersReceivedRequest;
import org.mediationledger.web.meeting.PapersSentRequest;
import org.mediationledger.web.meeting.SettingRequest;
import org.mediationledger.web.meeting.TimingRequest;
import org.mediationledger.web.offer.OfferChoiceRequest;
import org.mediationledger.web.offer.OfferRequest;
import org.mediationledger.web.request.HolderOnDay;
import org.mediationledger.web.request.OnDay;

/** What becomes of meetings, dates, agreements and families beside their course. */
final class Conducting {

    private static final int MINUTES = 120;
    private static final int REPLY_DAYS = 10;
    private static final int TRAVEL_PENCE = 1_860;

    private final Telling t;

    Conducting(Telling telling) {
        this.t = telling;
    }

    /** How the parties will meet, their papers, and what somebody needs in order to take part. */
    void makeReady(Session session, MeetingMode mode) {
        Actor coordinator = t.cast().coordinator();
        LocalDate day = t.diary().day();
        t.add(
                coordinator,
                new Deed.Conduct.Describe(
                        session.id(), new SettingRequest(mode, mode != MeetingMode.ONLINE, MINUTES, day)));
        t.add(
                coordinator,
                new Deed.Conduct.SendPapers(session.id(), new PapersSentRequest(Party.FAMILY, Channel.LETTER, day)));
        t.add(
                coordinator,
                new Deed.Conduct.ReceivePapers(
                        session.id(), new PapersReceivedRequest(Party.LOCAL_AUTHORITY, Channel.EMAIL, day)));
        t.add(
                coordinator,
                new Deed.Confide(new ConfidenceRequest(
                        ConfidentialTopic.ATTENDANCE_NEEDS, null, t.chance().of(Words.NEEDS), day)));
    }

    /** A meeting that was held took longer than planned, and more is to come. */
    void adjourn(Session held) {
        Actor mediator = t.cast().mediator();
        t.add(
                mediator,
                new Deed.Conduct.Time(
                        held.id(),
                        new TimingRequest(
                                held.startsAt(), MINUTES + 25, t.diary().day())));
        t.add(mediator, new Deed.Conduct.Adjourn(held.id(), new OnDay(held.day())));
    }

    /** The day of a meeting comes and the interpreter does not; the delay is no secret. */
    void failToHold(Session session) {
        t.diary().until(session.day(), session.startsAt().plusHours(1));
        t.add(
                t.cast().mediator(),
                new Deed.Conduct.FailToHold(
                        session.id(),
                        new NotHeldRequest(NotHeldReason.NO_SHOW, List.of(Absentee.INTERPRETER), session.day())));
        t.add(
                t.cast().coordinator(),
                new Deed.Conduct.Delay(new DelayRequest(
                        "ARRANGE_MEDIATION",
                        DelayCause.INTERPRETER,
                        DelayReason.CANNOT_ATTEND,
                        null,
                        null,
                        t.diary().day())));
    }

    /** The authority breaks off what had begun. */
    void breakOff() {
        t.add(
                t.cast().mediator(),
                new Deed.Conduct.Abandon(new AbandonmentRequest(
                        CancelledBy.LOCAL_AUTHORITY,
                        Outcome.NO_AGREEMENT,
                        t.diary().day())));
    }

    /** The authority changes its decision; the family waits for the letter before it believes so. */
    void resolveEarly() {
        resolve(EarlyResolution.DECISION_CHANGED);
        t.pass(1, 3);
        t.add(
                t.cast().coordinator(),
                new Deed.Conduct.DisputeResolution(
                        new HolderOnDay(null, t.diary().day())));
        t.pass(2, 4);
        resolve(EarlyResolution.DECISION_CHANGED);
        t.pass(0, 2);
        t.add(
                t.cast().coordinator(),
                new Deed.Conduct.ConfirmResolution(
                        new HolderOnDay(null, t.diary().day())));
    }

    private void resolve(EarlyResolution how) {
        t.add(
                t.cast().authority(),
                new Deed.Conduct.Resolve(new ResolutionRequest(how, t.diary().day())));
    }

    /** The family does not answer, is written to, and still does not answer. */
    void writeLast() {
        DeskWork desk = new DeskWork(t);
        desk.attempt(Channel.TELEPHONE, ContactResult.NO_ANSWER);
        t.pass(2, 3);
        desk.attempt(Channel.EMAIL, ContactResult.SENT);
        t.pass(2, 3);
        LocalDate day = t.diary().day();
        LocalDate replyBy = day.plusDays(REPLY_DAYS);
        t.add(
                t.cast().coordinator(),
                new Deed.Conduct.WriteLast(new LastLetterRequest(null, Channel.LETTER, replyBy, day)));
        t.diary().until(replyBy.plusDays(1));
    }

    /** A family that waits is asked what it wants, and chooses. */
    void offer(OfferChoice choice) {
        t.add(
                t.cast().coordinator(),
                new Deed.Conduct.Offer(new OfferRequest(Channel.EMAIL, t.diary().day())));
        t.pass(1, 1);
        t.add(
                t.cast().coordinator(),
                new Deed.Conduct.Choose(
                        new OfferChoiceRequest(null, choice, t.diary().day())));
    }

    /** The family travelled, and is paid most of it. */
    void payTravel(Session held) {
        LocalDate day = t.diary().day();
        Submission claim = t.add(
                t.cast().coordinator(),
                new Deed.Conduct.ClaimExpense(new ExpenseRequest(held.id(), ExpenseKind.TRAVEL, TRAVEL_PENCE, day)));
        ExpenseId expense = ExpenseDesk.expenseOf(t.caseId(), claim);
        t.pass(2, 5);
        t.add(
                t.cast().authority(),
                new Deed.Conduct.DecideExpense(
                        expense,
                        new ExpenseDecisionRequest(
                                ExpensePayer.LOCAL_AUTHORITY,
                                TRAVEL_PENCE - 360,
                                t.diary().day())));
        t.pass(1, 4);
        t.add(
                t.cast().authority(),
                new Deed.Conduct.PayExpense(expense, new OnDay(t.diary().day())));
    }

    /** Both sides sign; later one step gets another day, one is excused, and one is said to be undone. */
    void follow(List<AgreementItemId> items, LocalDate on, Agenda agenda) {
        sign(Party.FAMILY, on);
        sign(Party.LOCAL_AUTHORITY, on);
        agenda.put(
                on.plusDays(4),
                () -> t.add(
                        t.cast().authority(),
                        new Deed.Conduct.Excuse(
                                items.getFirst(),
                                new ExcuseRequest(
                                        ComplianceExcuse.AWAY_FROM_AREA,
                                        t.diary().day()))));
        agenda.put(
                on.plusDays(9),
                () -> t.add(
                        t.cast().coordinator(),
                        new Deed.Conduct.Vary(
                                items.getLast(),
                                new VariationRequest(on.plusDays(40), t.diary().day()))));
        agenda.put(
                on.plusDays(20),
                () -> t.add(
                        t.cast().coordinator(),
                        new Deed.Conduct.Dispute(
                                items.getFirst(),
                                new StepDoneRequest(null, t.diary().day()))));
    }

    private void sign(Party party, LocalDate on) {
        t.add(t.cast().mediator(), new Deed.Conduct.Sign(new SignatureRequest(party, null, on)));
    }
}
