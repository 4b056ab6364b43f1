package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.web.access.AccessRequest;
import org.mediationledger.web.aftermath.AppealOutcomeRequest;
import org.mediationledger.web.aftermath.AppealRequest;
import org.mediationledger.web.aftermath.ClosureRequest;
import org.mediationledger.web.arrangement.AuthorityInformedRequest;
import org.mediationledger.web.arrangement.CannotArrangeRequest;
import org.mediationledger.web.arrangement.CommissionerInformedRequest;
import org.mediationledger.web.certificate.CertificateWithdrawalRequest;
import org.mediationledger.web.certificate.DispatchRequest;
import org.mediationledger.web.certificate.IssueRequest;
import org.mediationledger.web.certificate.PaperRequest;
import org.mediationledger.web.choice.AdviceRequest;
import org.mediationledger.web.choice.ContactRequest;
import org.mediationledger.web.choice.MediationRequest;
import org.mediationledger.web.choice.PursuitEndRequest;
import org.mediationledger.web.choice.ReasonedRequest;
import org.mediationledger.web.conclusion.AgreementRequest;
import org.mediationledger.web.conclusion.ConclusionRequest;
import org.mediationledger.web.conclusion.StepDoneRequest;
import org.mediationledger.web.confidence.ConfidenceRequest;
import org.mediationledger.web.decision.DecisionRequest;
import org.mediationledger.web.decision.IssuesRequest;
import org.mediationledger.web.intake.OpenCaseRequest;
import org.mediationledger.web.intake.ResolutionConsentRequest;
import org.mediationledger.web.meeting.ArrangeRequest;
import org.mediationledger.web.meeting.AttendeeRequest;
import org.mediationledger.web.meeting.AuthorityRequest;
import org.mediationledger.web.meeting.CancellationRequest;
import org.mediationledger.web.meeting.ChildViewsRequest;
import org.mediationledger.web.meeting.HeldRequest;
import org.mediationledger.web.meeting.MoveRequest;
import org.mediationledger.web.meeting.NoticeRequest;
import org.mediationledger.web.request.OnDay;
import org.mediationledger.web.work.AttemptRequest;
import org.mediationledger.web.work.CoverRequest;
import org.mediationledger.web.work.NextActionRequest;
import org.mediationledger.web.work.OwnerRequest;

/** What somebody does at a desk: the request that they would send, and what it is about. */
public sealed interface Deed {

    /** A family is taken on. */
    record Open(OpenCaseRequest request) implements Deed {}

    /** A party says whether it agrees to disagreement resolution. */
    record Consent(ResolutionConsentRequest request) implements Deed {}

    /** The notice of the decision is seen. */
    record Decide(DecisionRequest request) implements Deed {}

    /** The kinds of issue are stated. */
    record StateIssues(IssuesRequest request) implements Deed {}

    /** The family is in contact with the adviser. */
    record Contact(ContactRequest request) implements Deed {}

    /** Information and advice are given. */
    record Advise(AdviceRequest request) implements Deed {}

    /** The family wishes to mediate. */
    record Pursue(MediationRequest request) implements Deed {}

    /** The family does not. */
    record Decline(ReasonedRequest request) implements Deed {}

    /** The family has not made up its mind. */
    record LeaveOpen(OnDay request) implements Deed {}

    /** The family no longer goes ahead. */
    record EndPursuit(PursuitEndRequest request) implements Deed {}

    /** The family wants neither mediation nor a certificate. */
    record Withdraw(ReasonedRequest request) implements Deed {}

    /** The local authority is told. */
    record InformAuthority(AuthorityInformedRequest request) implements Deed {}

    /** The commissioning body is told. */
    record InformCommissioner(CommissionerInformedRequest request) implements Deed {}

    /** The local authority says that it cannot arrange. */
    record CannotArrange(CannotArrangeRequest request) implements Deed {}

    /** A meeting is arranged. */
    record Arrange(ArrangeRequest request) implements Deed {}

    /** A meeting is moved. */
    record Move(MeetingId meeting, MoveRequest request) implements Deed {}

    /** The family is told date and place. */
    record Notify(MeetingId meeting, NoticeRequest request) implements Deed {}

    /** A meeting is called off. */
    record CallOff(MeetingId meeting, CancellationRequest request) implements Deed {}

    /** Somebody is to attend. */
    record Attend(MeetingId meeting, AttendeeRequest request) implements Deed {}

    /** Somebody says whether they may resolve the issues. */
    record ConfirmAuthority(MeetingId meeting, PersonId person, AuthorityRequest request) implements Deed {}

    /** The child's views are sought. */
    record ChildViews(MeetingId meeting, ChildViewsRequest request) implements Deed {}

    /** A meeting took place. */
    record Hold(MeetingId meeting, HeldRequest request) implements Deed {}

    /** Mediation is over. */
    record Conclude(ConclusionRequest request) implements Deed {}

    /** The agreement is written down. */
    record Agree(AgreementRequest request) implements Deed {}

    /** An agreed step is done. */
    record Complete(AgreementItemId item, StepDoneRequest request) implements Deed {}

    /** The local authority is told of an agreement to which it was no party. */
    record TellOfAgreement(OnDay request) implements Deed {}

    /** A certificate is issued. */
    record Issue(IssueRequest request) implements Deed {}

    /** A certificate is entered from paper. */
    record EnterPaper(PaperRequest request) implements Deed {}

    /** A copy is made. */
    record Copy(CertificateId certificate) implements Deed {}

    /** A certificate is withdrawn. */
    record WithdrawCertificate(CertificateId certificate, CertificateWithdrawalRequest request) implements Deed {}

    /** The Tribunal has an appeal. */
    record RegisterAppeal(AppealRequest request) implements Deed {}

    /** The appeal ends. */
    record DecideAppeal(AppealOutcomeRequest request) implements Deed {}

    /** The case is closed. */
    record Close(ClosureRequest request) implements Deed {}

    /** The case is taken up again. */
    record Reopen(OnDay request) implements Deed {}

    /** The newest entry of that type bears a wrong day. */
    record CorrectDate(Class<? extends CaseEvent> entry, LocalDate to, CorrectionReason reason) implements Deed {}

    /** The notice of the decision was recorded wrongly. */
    record CorrectDecision(
            DecisionKind kind,
            boolean sectionIOnly,
            @Nullable LocalDate printedOn,
            LocalDate sentOn,
            LocalDate receivedOn,
            CorrectionReason reason)
            implements Deed {}

    /** The newest entry of that type never happened here. */
    record StrikeOut(Class<? extends CaseEvent> entry, CorrectionReason reason) implements Deed {}

    /** An account is let into the case. */
    record Grant(AccessRequest request) implements Deed {}

    /** That ends. */
    record Revoke(AccountId account, OnDay request) implements Deed {}

    /** Words are said in confidence. */
    record Confide(ConfidenceRequest request) implements Deed {}

    /** The family is tried, or reached. */
    record Attempt(AttemptRequest request) implements Deed {}

    /** What comes next is set. */
    record SetNext(NextActionRequest request) implements Deed {}

    /** What was set is done. */
    record DoNext(OnDay request) implements Deed {}

    /** The case becomes somebody's. */
    record Own(OwnerRequest request) implements Deed {}

    /** Somebody stands in for the owner. */
    record Cover(CoverRequest request) implements Deed {}

    /** A certificate goes out. */
    record Send(CertificateId certificate, DispatchRequest request) implements Deed {}

    /** A certificate comes back. */
    record Bounce(CertificateId certificate, DispatchRequest request) implements Deed {}
}
