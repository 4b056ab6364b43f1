package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.ContractId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.terms.AllocationBasis;
import org.mediationledger.terms.AuthorityChange;
import org.mediationledger.terms.CareHolder;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.DecisionChange;
import org.mediationledger.terms.IntakeResult;
import org.mediationledger.terms.NoticeItem;
import org.mediationledger.terms.NoticeKind;
import org.mediationledger.terms.PermissionAnswer;
import org.mediationledger.terms.PermissionNeed;
import org.mediationledger.terms.PlanSection;
import org.mediationledger.terms.Relation;
import org.mediationledger.web.arrangement.CommissionerInformedRequest;
import org.mediationledger.web.bodies.AllocationRequest;
import org.mediationledger.web.bodies.AuthorityChangeRequest;
import org.mediationledger.web.bodies.CareRequest;
import org.mediationledger.web.bodies.CommissionerRequest;
import org.mediationledger.web.bodies.DetentionRequest;
import org.mediationledger.web.bodies.NewAuthorityToldRequest;
import org.mediationledger.web.bodies.ReallocationRequest;
import org.mediationledger.web.door.FrontDoorRequest;
import org.mediationledger.web.door.IntakeEndRequest;
import org.mediationledger.web.door.JoinRequest;
import org.mediationledger.web.door.LinkRequest;
import org.mediationledger.web.notice.AuthorityContactRequest;
import org.mediationledger.web.notice.ExaminationRequest;
import org.mediationledger.web.notice.FurtherNoticeRequest;
import org.mediationledger.web.notice.SupersessionRequest;
import org.mediationledger.web.notice.WideningRequest;
import org.mediationledger.web.request.OnDay;
import org.mediationledger.web.tribunal.PermissionAnswerRequest;
import org.mediationledger.web.tribunal.PermissionRequest;

/** What changes about a decision, its bodies and its door. */
final class Changing {

    /** The day on which the contract of the tour's provider is followed by the next. */
    private static final LocalDate NEXT_CONTRACT = LocalDate.of(2026, 4, 1);

    private static final List<Chance.Share<AllocationBasis>> BASES = List.of(
            Chance.share(60, AllocationBasis.ROTA),
            Chance.share(25, AllocationBasis.FAMILY_CHOICE),
            Chance.share(10, AllocationBasis.CAPACITY),
            Chance.share(5, AllocationBasis.CONFLICT));

    /** Later than any roll of the Tribunal's time over August or Christmas. */
    private static final int DAYS_BEYOND_ANY_ROLL = 35;

    private final Telling t;

    Changing(Telling telling) {
        this.t = telling;
    }

    /** The tour's city has several providers, so somebody says why this one. */
    void explainAllocation() {
        if (t.cast().provision().area().ofTheTour()) {
            coordinator(new Deed.Change.ExplainAllocation(
                    new AllocationRequest(t.chance().drawn(BASES), contract(), today())));
        }
    }

    private @Nullable ContractId contract() {
        if (!t.cast().provision().ofTheTour()) {
            return null;
        }
        return new ContractId(today().isBefore(NEXT_CONTRACT) ? "manchester-2024" : "manchester-2026");
    }

    /** The notice says nothing of time limits, nor whom to ask; it names the adviser. */
    void examineNotice() {
        coordinator(new Deed.Change.Examine(new ExaminationRequest(
                List.of(NoticeItem.TIME_SCALES, NoticeItem.AUTHORITY_CONTACT), adviser(), today())));
    }

    /** The authority sends a better notice, with somebody to ask, and a week later the same once more. */
    void correctNotice() {
        notifyAgain(NoticeKind.CORRECTED);
        nameContact();
        t.pass(4, 6);
        notifyAgain(NoticeKind.RESENT);
    }

    private void notifyAgain(NoticeKind kind) {
        coordinator(new Deed.Change.NotifyAgain(new FurtherNoticeRequest(kind, today(), today(), null, today())));
    }

    /** Whom to ask at the authority becomes known. */
    void nameContact() {
        coordinator(new Deed.Change.NameContact(new AuthorityContactRequest(
                t.people().name(), "mediation@example.org", null, t.matter().reference(), today())));
    }

    /** The authority writes that its decision no longer stands. */
    void withdrawDecision() {
        coordinator(new Deed.Change.WithdrawDecision(new OnDay(today())));
    }

    /** The authority amends the plan, or answers the same question anew. */
    void supersede() {
        DecisionChange change = switch (t.matter().kind()) {
            case PLAN_CONTENT, REFUSAL_TO_AMEND, REFUSAL_TO_REASSESS -> DecisionChange.PLAN_AMENDED;
            case REFUSAL_TO_ASSESS, REFUSAL_TO_ISSUE_PLAN, PLAN_CEASED -> DecisionChange.DECIDED_ANEW;
        };
        coordinator(new Deed.Change.Supersede(new SupersessionRequest(change, today())));
    }

    /** A family that disputed the school alone wants to appeal what the plan says, too. */
    void widen() {
        coordinator(new Deed.Change.Widen(new WideningRequest(List.of(PlanSection.B, PlanSection.F), today())));
    }

    /** A family without certificate asks the Tribunal, too late, and is heard. */
    void seekPermission() {
        t.diary().until(t.matter().sentOn().plusMonths(2).plusDays(DAYS_BEYOND_ANY_ROLL));
        coordinator(new Deed.Change.SeekPermission(
                new PermissionRequest(List.of(PermissionNeed.NO_CERTIFICATE, PermissionNeed.OUT_OF_TIME), today())));
        t.pass(8, 14);
        coordinator(new Deed.Change.AnswerPermission(new PermissionAnswerRequest(PermissionAnswer.GRANTED, today())));
    }

    /** The family moves, and its new authority is told. */
    void moveAway() {
        Area area = t.chance()
                .of(Area.ALL.stream()
                        .filter(other -> !other.equals(t.cast().provision().area()))
                        .toList());
        coordinator(new Deed.Change.ChangeAuthority(
                new AuthorityChangeRequest(area.authority(), AuthorityChange.FAMILY_MOVED, today())));
        t.pass(0, 1);
        coordinator(new Deed.Change.TellNewAuthority(new NewAuthorityToldRequest(Channel.EMAIL, today())));
    }

    /** The child sees doctors across the border: their board is told as the first was. */
    void addCommissioner() {
        CommissionerCode second = t.cast().board().equals(Actors.BOARD) ? new CommissionerCode("QF7") : Actors.BOARD;
        coordinator(new Deed.Change.AddCommissioner(new CommissionerRequest(second, today())));
        coordinator(new Deed.InformCommissioner(new CommissionerInformedRequest(second, Channel.EMAIL, today())));
    }

    /** The young person is in custody, where other regulations apply; the family is shown where to turn. */
    void detain() {
        coordinator(new Deed.Change.StateDetention(new DetentionRequest(true, today())));
    }

    /** The child lives with a foster carer, who acts as a parent. */
    void stateCare() {
        coordinator(new Deed.Change.StateCare(
                new CareRequest(t.cast().provision().area().authority(), CareHolder.FOSTER_CARER, today())));
    }

    /** The family came to an organisation on that day. */
    void visit(OrganisationId organisation, Channel channel, LocalDate day) {
        coordinator(new Deed.Change.Visit(new FrontDoorRequest(null, organisation, channel, day)));
    }

    /** The family came to the adviser on that day, in another case. */
    void visitedAdviser(LocalDate day) {
        visit(adviser(), Channel.TELEPHONE, day);
    }

    void signpost(String where) {
        coordinator(new Deed.Change.EndIntake(new IntakeEndRequest(IntakeResult.SIGNPOSTED, where, today())));
    }

    void endIntakeInBoth() {
        coordinator(new Deed.Change.EndIntake(new IntakeEndRequest(IntakeResult.BOTH, null, today())));
    }

    void link(CaseId other, Relation relation) {
        coordinator(new Deed.Change.Link(new LinkRequest(other, relation, today())));
    }

    void join(MeetingId meeting, CaseId other, MeetingId otherMeeting) {
        coordinator(new Deed.Change.Join(meeting, new JoinRequest(other, otherMeeting, today())));
    }

    /** Another provider of the area, or the tour's, takes over; nobody here does anything more about the case. */
    void handOver() {
        OrganisationId other = t.cast().provision().ofTheTour() ? new OrganisationId("kids") : Actors.PROVIDER;
        coordinator(new Deed.Change.Reallocate(
                new ReallocationRequest(other, other, AllocationBasis.CAPACITY, null, today())));
    }

    private OrganisationId adviser() {
        return t.cast().provision().adviser().id();
    }

    private void coordinator(Deed deed) {
        t.add(t.cast().coordinator(), deed);
    }

    private LocalDate today() {
        return t.diary().day();
    }
}
