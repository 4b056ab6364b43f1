package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.ids.ExpenseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.terms.LegalHoldReason;
import org.mediationledger.web.access.AccessRequest;
import org.mediationledger.web.aftermath.AppealOutcomeRequest;
import org.mediationledger.web.aftermath.AppealRequest;
import org.mediationledger.web.aftermath.ClosureRequest;
import org.mediationledger.web.arrangement.AuthorityInformedRequest;
import org.mediationledger.web.arrangement.CannotArrangeRequest;
import org.mediationledger.web.arrangement.CommissionerInformedRequest;
import org.mediationledger.web.bodies.AllocationRequest;
import org.mediationledger.web.bodies.AuthorityChangeRequest;
import org.mediationledger.web.bodies.CareRequest;
import org.mediationledger.web.bodies.CommissionerRequest;
import org.mediationledger.web.bodies.DetentionRequest;
import org.mediationledger.web.bodies.NewAuthorityToldRequest;
import org.mediationledger.web.bodies.ReallocationRequest;
import org.mediationledger.web.bundle.BundleOrder;
import org.mediationledger.web.bundle.SendingRequest;
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
import org.mediationledger.web.conclusion.ExcuseRequest;
import org.mediationledger.web.conclusion.SignatureRequest;
import org.mediationledger.web.conclusion.StepDoneRequest;
import org.mediationledger.web.conclusion.VariationRequest;
import org.mediationledger.web.confidence.ConfidenceRequest;
import org.mediationledger.web.consent.AgreementToMediateRequest;
import org.mediationledger.web.consent.SharingConsentRequest;
import org.mediationledger.web.consent.SharingWithdrawalRequest;
import org.mediationledger.web.dataprotection.ErasureRequest;
import org.mediationledger.web.dataprotection.LegalHoldRequest;
import org.mediationledger.web.dataprotection.RestrictionRequest;
import org.mediationledger.web.decision.DecisionRequest;
import org.mediationledger.web.decision.IssuesRequest;
import org.mediationledger.web.delay.DelayRequest;
import org.mediationledger.web.document.DocumentRequest;
import org.mediationledger.web.document.OwnerOnDay;
import org.mediationledger.web.document.RedactionRequest;
import org.mediationledger.web.document.ReleaseRequest;
import org.mediationledger.web.document.VersionRequest;
import org.mediationledger.web.door.FrontDoorRequest;
import org.mediationledger.web.door.IntakeEndRequest;
import org.mediationledger.web.door.JoinRequest;
import org.mediationledger.web.door.LinkRequest;
import org.mediationledger.web.ending.AbandonmentRequest;
import org.mediationledger.web.ending.LastLetterRequest;
import org.mediationledger.web.ending.ResolutionRequest;
import org.mediationledger.web.expense.ExpenseDecisionRequest;
import org.mediationledger.web.expense.ExpenseRequest;
import org.mediationledger.web.holder.ContactsRequest;
import org.mediationledger.web.holder.NewHolderRequest;
import org.mediationledger.web.holder.SafeContactRequest;
import org.mediationledger.web.holder.StandDownRequest;
import org.mediationledger.web.holder.TakeOverRequest;
import org.mediationledger.web.intake.OpenCaseRequest;
import org.mediationledger.web.intake.ResolutionConsentRequest;
import org.mediationledger.web.mediator.MediatorOfferRequest;
import org.mediationledger.web.mediator.MediatorReplacementRequest;
import org.mediationledger.web.mediator.MediatorWithdrawalRequest;
import org.mediationledger.web.meeting.ArrangeRequest;
import org.mediationledger.web.meeting.AttendeeRequest;
import org.mediationledger.web.meeting.AuthorityRequest;
import org.mediationledger.web.meeting.CancellationRequest;
import org.mediationledger.web.meeting.ChildViewsRequest;
import org.mediationledger.web.meeting.HeldRequest;
import org.mediationledger.web.meeting.MoveRequest;
import org.mediationledger.web.meeting.NotHeldRequest;
import org.mediationledger.web.meeting.NoticeRequest;
import org.mediationledger.web.meeting.PapersReceivedRequest;
import org.mediationledger.web.meeting.PapersSentRequest;
import org.mediationledger.web.meeting.SettingRequest;
import org.mediationledger.web.meeting.TimingRequest;
import org.mediationledger.web.need.NeedArrangementRequest;
import org.mediationledger.web.need.NeedRequest;
import org.mediationledger.web.notice.AuthorityContactRequest;
import org.mediationledger.web.notice.ExaminationRequest;
import org.mediationledger.web.notice.FurtherNoticeRequest;
import org.mediationledger.web.notice.SupersessionRequest;
import org.mediationledger.web.notice.WideningRequest;
import org.mediationledger.web.offer.OfferChoiceRequest;
import org.mediationledger.web.offer.OfferRequest;
import org.mediationledger.web.quality.ComplaintRequest;
import org.mediationledger.web.quality.ComplaintResolutionRequest;
import org.mediationledger.web.quality.FeedbackQuestionRequest;
import org.mediationledger.web.quality.FeedbackRequest;
import org.mediationledger.web.representative.RepresentativeRequest;
import org.mediationledger.web.request.HolderOnDay;
import org.mediationledger.web.request.OnDay;
import org.mediationledger.web.safeguarding.ConcernClosureRequest;
import org.mediationledger.web.safeguarding.ConcernErasureRequest;
import org.mediationledger.web.safeguarding.ConcernReferralRequest;
import org.mediationledger.web.safeguarding.ConcernRequest;
import org.mediationledger.web.tribunal.PermissionAnswerRequest;
import org.mediationledger.web.tribunal.PermissionRequest;
import org.mediationledger.web.work.AttemptRequest;
import org.mediationledger.web.work.CoverRequest;
import org.mediationledger.web.work.NextActionRequest;
import org.mediationledger.web.work.OwnerRequest;

/** What somebody does at a desk: the request that they would send, and what it is about. */
public sealed interface Deed {

    /** A family is taken on. */
    record Open(OpenCaseRequest request) implements Deed {}

    /** What the family brings and chooses, and what the bodies are told of it. */
    sealed interface OfChoice extends Deed {}

    /** A party says whether it agrees to disagreement resolution. */
    record Consent(ResolutionConsentRequest request) implements OfChoice {}

    /** The notice of the decision is seen. */
    record Decide(DecisionRequest request) implements OfChoice {}

    /** The kinds of issue are stated. */
    record StateIssues(IssuesRequest request) implements OfChoice {}

    /** The family is in contact with the adviser. */
    record Contact(ContactRequest request) implements OfChoice {}

    /** Information and advice are given. */
    record Advise(AdviceRequest request) implements OfChoice {}

    /** The family wishes to mediate. */
    record Pursue(MediationRequest request) implements OfChoice {}

    /** The family does not. */
    record Decline(ReasonedRequest request) implements OfChoice {}

    /** The family has not made up its mind. */
    record LeaveOpen(HolderOnDay request) implements OfChoice {}

    /** The family no longer goes ahead. */
    record EndPursuit(PursuitEndRequest request) implements OfChoice {}

    /** The family wants neither mediation nor a certificate. */
    record Withdraw(ReasonedRequest request) implements OfChoice {}

    /** The local authority is told. */
    record InformAuthority(AuthorityInformedRequest request) implements OfChoice {}

    /** The commissioning body is told. */
    record InformCommissioner(CommissionerInformedRequest request) implements OfChoice {}

    /** The local authority says that it cannot arrange. */
    record CannotArrange(CannotArrangeRequest request) implements OfChoice {}

    /** Meetings, what they end in, and what becomes of what was agreed. */
    sealed interface OfMeeting extends Deed {}

    /** A meeting is arranged. */
    record Arrange(ArrangeRequest request) implements OfMeeting {}

    /** A meeting is moved. */
    record Move(MeetingId meeting, MoveRequest request) implements OfMeeting {}

    /** The family is told date and place. */
    record Notify(MeetingId meeting, NoticeRequest request) implements OfMeeting {}

    /** A meeting is called off. */
    record CallOff(MeetingId meeting, CancellationRequest request) implements OfMeeting {}

    /** Somebody is to attend. */
    record Attend(MeetingId meeting, AttendeeRequest request) implements OfMeeting {}

    /** Somebody says whether they may resolve the issues. */
    record ConfirmAuthority(MeetingId meeting, PersonId person, AuthorityRequest request) implements OfMeeting {}

    /** The child's views are sought. */
    record ChildViews(MeetingId meeting, ChildViewsRequest request) implements OfMeeting {}

    /** A meeting took place. */
    record Hold(MeetingId meeting, HeldRequest request) implements OfMeeting {}

    /** Mediation is over. */
    record Conclude(ConclusionRequest request) implements OfMeeting {}

    /** The agreement is written down. */
    record Agree(AgreementRequest request) implements OfMeeting {}

    /** An agreed step is done. */
    record Complete(AgreementItemId item, StepDoneRequest request) implements OfMeeting {}

    /** The local authority is told of an agreement to which it was no party. */
    record TellOfAgreement(OnDay request) implements OfMeeting {}

    /** Certificates, appeals, and the end of a case. */
    sealed interface OfEnd extends Deed {}

    /** A certificate is issued. */
    record Issue(IssueRequest request) implements OfEnd {}

    /** A certificate is entered from paper. */
    record EnterPaper(PaperRequest request) implements OfEnd {}

    /** A copy is made. */
    record Copy(CertificateId certificate) implements OfEnd {}

    /** A certificate is withdrawn. */
    record WithdrawCertificate(CertificateId certificate, CertificateWithdrawalRequest request) implements OfEnd {}

    /** A certificate goes out. */
    record Send(CertificateId certificate, DispatchRequest request) implements OfEnd {}

    /** A certificate comes back. */
    record Bounce(CertificateId certificate, DispatchRequest request) implements OfEnd {}

    /** The Tribunal has an appeal. */
    record RegisterAppeal(AppealRequest request) implements OfEnd {}

    /** The appeal ends. */
    record DecideAppeal(AppealOutcomeRequest request) implements OfEnd {}

    /** The case is closed. */
    record Close(ClosureRequest request) implements OfEnd {}

    /** The case is taken up again. */
    record Reopen(OnDay request) implements OfEnd {}

    /** What is written down otherwise than it was, and who may look at it or not. */
    sealed interface OfRecord extends Deed {}

    /** The newest entry of that type bears a wrong day. */
    record CorrectDate(Class<? extends CaseEvent> entry, LocalDate to, CorrectionReason reason) implements OfRecord {}

    /** The notice of the decision was recorded wrongly. */
    record CorrectDecision(
            DecisionKind kind,
            boolean sectionIOnly,
            @Nullable LocalDate printedOn,
            LocalDate sentOn,
            LocalDate receivedOn,
            CorrectionReason reason)
            implements OfRecord {}

    /** The newest entry of that type never happened here. */
    record StrikeOut(Class<? extends CaseEvent> entry, CorrectionReason reason) implements OfRecord {}

    /** An account is let into the case. */
    record Grant(AccessRequest request) implements OfRecord {}

    /** Words are said in confidence. */
    record Confide(ConfidenceRequest request) implements OfRecord {}

    /** A person's data are not used for the time being. */
    record Restrict(PersonId person, RestrictionRequest request) implements OfRecord {}

    /** They are again. */
    record Unrestrict(PersonId person, OnDay request) implements OfRecord {}

    /** Nothing of the case may be erased. */
    record LegalHold(LegalHoldRequest request) implements OfRecord {}

    /** It may again. */
    record ReleaseHold(LegalHoldReason reason, OnDay request) implements OfRecord {}

    /** Everything of a person is erased. */
    record ErasePerson(PersonId person, ErasureRequest request) implements OfRecord {}

    /** The newest note of words said in confidence is erased. */
    record EraseNote(ErasureRequest request) implements OfRecord {}

    /** Something about the people of a case, and what they may. */
    sealed interface OfPeople extends Deed {}

    /** Somebody is at risk. */
    record RaiseConcern(ConcernRequest request) implements OfPeople {}

    /** The concern is referred. */
    record ReferConcern(int concern, ConcernReferralRequest request) implements OfPeople {}

    /** The concern is closed. */
    record CloseConcern(int concern, ConcernClosureRequest request) implements OfPeople {}

    /** What was recorded of a concern is erased. */
    record EraseConcern(int concern, ConcernErasureRequest request) implements OfPeople {}

    /** A mediator is asked. */
    record OfferCase(MediatorOfferRequest request) implements OfPeople {}

    /** The mediator accepts. */
    record AcceptCase(AccountId mediator, OnDay request) implements OfPeople {}

    /** The mediator has a conflict of interest. */
    record DeclareConflict(AccountId mediator, OnDay request) implements OfPeople {}

    /** The mediator does not take the case. */
    record LeaveCase(AccountId mediator, MediatorWithdrawalRequest request) implements OfPeople {}

    /** Another mediator takes over. */
    record ReplaceMediator(AccountId mediator, MediatorReplacementRequest request) implements OfPeople {}

    /** A representative is authorised. */
    record Authorise(RepresentativeRequest request) implements OfPeople {}

    /** The authority is withdrawn. */
    record WithdrawAuthority(PersonId representative, OnDay request) implements OfPeople {}

    /** The right-holder consents that something is shared. */
    record ConsentToShare(SharingConsentRequest request) implements OfPeople {}

    /** The right-holder does no longer. */
    record ShareNoLonger(SharingWithdrawalRequest request) implements OfPeople {}

    /** A party signs that it will mediate. */
    record Sign(AgreementToMediateRequest request) implements OfPeople {}

    /** Somebody asks for what they need to take part. */
    record AskForNeed(NeedRequest request) implements OfPeople {}

    /** It is arranged. */
    record ArrangeNeed(int need, NeedArrangementRequest request) implements OfPeople {}

    /** It is provided. */
    record ProvideNeed(int need, OnDay request) implements OfPeople {}

    /** Somebody complains. */
    record Complain(ComplaintRequest request) implements OfPeople {}

    /** The complaint is answered. */
    record AnswerComplaint(int complaint, ComplaintResolutionRequest request) implements OfPeople {}

    /** Somebody is asked how the service was. */
    record AskForFeedback(FeedbackQuestionRequest request) implements OfPeople {}

    /** They say how it was. */
    record GiveFeedback(FeedbackRequest request) implements OfPeople {}

    /** Who holds the right, and how they are reached. */
    sealed interface OfHolder extends Deed {}

    /** Somebody else holds the right too. */
    record NameHolder(NewHolderRequest request) implements OfHolder {}

    /** A right-holder no longer acts. */
    record StandDown(PersonId person, StandDownRequest request) implements OfHolder {}

    /** The right passes. */
    record TakeOver(TakeOverRequest request) implements OfHolder {}

    /** A right-holder lets the others see what they tell. */
    record AgreeJointView(PersonId person, OnDay request) implements OfHolder {}

    /** They take it back. */
    record WithdrawJointView(PersonId person, OnDay request) implements OfHolder {}

    /** A right-holder is reached in another way. */
    record ChangeContacts(PersonId person, ContactsRequest request) implements OfHolder {}

    /** A right-holder must not be reached in some ways. */
    record AskSafeContact(PersonId person, SafeContactRequest request) implements OfHolder {}

    /** Meetings made ready and ended otherwise, dates missed, agreements kept or not, offers and expenses. */
    sealed interface Conduct extends Deed {

        /** A meeting's setting is described. */
        record Describe(MeetingId meeting, SettingRequest request) implements Conduct {}

        /** Papers go out. */
        record SendPapers(MeetingId meeting, PapersSentRequest request) implements Conduct {}

        /** Papers arrive. */
        record ReceivePapers(MeetingId meeting, PapersReceivedRequest request) implements Conduct {}

        /** A meeting does not take place. */
        record FailToHold(MeetingId meeting, NotHeldRequest request) implements Conduct {}

        /** A meeting is adjourned part-heard. */
        record Adjourn(MeetingId meeting, OnDay request) implements Conduct {}

        /** A meeting's length is written down. */
        record Time(MeetingId meeting, TimingRequest request) implements Conduct {}

        /** Mediation is broken off. */
        record Abandon(AbandonmentRequest request) implements Conduct {}

        /** The matter is said to be resolved. */
        record Resolve(ResolutionRequest request) implements Conduct {}

        /** The family confirms that. */
        record ConfirmResolution(HolderOnDay request) implements Conduct {}

        /** The family denies that. */
        record DisputeResolution(HolderOnDay request) implements Conduct {}

        /** A last letter goes out. */
        record WriteLast(LastLetterRequest request) implements Conduct {}

        /** The reason of a delay is written down. */
        record Delay(DelayRequest request) implements Conduct {}

        /** A party signs the agreement. */
        record Sign(SignatureRequest request) implements Conduct {}

        /** A step gets another day. */
        record Vary(AgreementItemId item, VariationRequest request) implements Conduct {}

        /** The authority claims an excuse. */
        record Excuse(AgreementItemId item, ExcuseRequest request) implements Conduct {}

        /** The family says that a step is not done. */
        record Dispute(AgreementItemId item, StepDoneRequest request) implements Conduct {}

        /** The family is offered in writing to wait, to have the notice asked for, or to stop. */
        record Offer(OfferRequest request) implements Conduct {}

        /** The family chooses. */
        record Choose(OfferChoiceRequest request) implements Conduct {}

        /** The family claims an expense. */
        record ClaimExpense(ExpenseRequest request) implements Conduct {}

        /** It is decided. */
        record DecideExpense(ExpenseId expense, ExpenseDecisionRequest request) implements Conduct {}

        /** It is paid. */
        record PayExpense(ExpenseId expense, OnDay request) implements Conduct {}
    }

    /** The provider's own work. */
    sealed interface OfWork extends Deed {}

    /** The family is tried, or reached. */
    record Attempt(AttemptRequest request) implements OfWork {}

    /** What comes next is set. */
    record SetNext(NextActionRequest request) implements OfWork {}

    /** What was set is done. */
    record DoNext(OnDay request) implements OfWork {}

    /** The case becomes somebody's. */
    record Own(OwnerRequest request) implements OfWork {}

    /** Somebody stands in for the owner. */
    record Cover(CoverRequest request) implements OfWork {}

    /** What changes about a decision, its bodies and its door while a case is open. */
    sealed interface Change extends Deed {

        /** Another notice of the same decision comes. */
        record NotifyAgain(FurtherNoticeRequest request) implements Change {}

        /** The notice is held against what it must tell. */
        record Examine(ExaminationRequest request) implements Change {}

        /** The authority's own contact becomes known. */
        record NameContact(AuthorityContactRequest request) implements Change {}

        /** The authority says that it has withdrawn its decision. */
        record WithdrawDecision(OnDay request) implements Change {}

        /** Another decision takes its place. */
        record Supersede(SupersessionRequest request) implements Change {}

        /** An appeal about the school alone is to concern more. */
        record Widen(WideningRequest request) implements Change {}

        /** The Tribunal's permission is sought. */
        record SeekPermission(PermissionRequest request) implements Change {}

        /** The Tribunal answers. */
        record AnswerPermission(PermissionAnswerRequest request) implements Change {}

        /** Another authority is responsible. */
        record ChangeAuthority(AuthorityChangeRequest request) implements Change {}

        /** It is told. */
        record TellNewAuthority(NewAuthorityToldRequest request) implements Change {}

        /** Another commissioning body is concerned. */
        record AddCommissioner(CommissionerRequest request) implements Change {}

        /** The young person is detained, or no longer. */
        record StateDetention(DetentionRequest request) implements Change {}

        /** An authority looks after the child. */
        record StateCare(CareRequest request) implements Change {}

        /** Why the case has its provider. */
        record ExplainAllocation(AllocationRequest request) implements Change {}

        /** Another provider takes the case over. */
        record Reallocate(ReallocationRequest request) implements Change {}

        /** The family came to an organisation. */
        record Visit(FrontDoorRequest request) implements Change {}

        /** The intake ends. */
        record EndIntake(IntakeEndRequest request) implements Change {}

        /** Another case has to do with this one. */
        record Link(LinkRequest request) implements Change {}

        /** Two cases meet at one table. */
        record Join(MeetingId meeting, JoinRequest request) implements Change {}
    }

    /** What becomes of papers. */
    sealed interface OfPapers extends Deed {}

    /** A paper is lent; the lines stand in it. */
    record Lend(DocumentRequest request, List<String> words) implements OfPapers {}

    /** A newer version is lent. */
    record LendAnew(DocumentId document, int version, VersionRequest request, List<String> words) implements OfPapers {}

    /** A paper is shared with the other parties. */
    record Share(DocumentId document, OwnerOnDay request) implements OfPapers {}

    /** A paper is released as evidence. */
    record Release(DocumentId document, ReleaseRequest request) implements OfPapers {}

    /** A copy is made of a paper with those lines, in which parts are gone. */
    record BlackOut(DocumentId document, RedactionRequest request, List<String> words) implements OfPapers {}

    /** What becomes of bundles. */
    sealed interface OfBundles extends Deed {}

    /** A bundle is made. */
    record Bind(BundleOrder order) implements OfBundles {}

    /** A bundle is asked for, and wanted no longer. */
    record ForgoBundle(BundleOrder order) implements OfBundles {}

    /** A bundle is sent. */
    record SendBundle(BundleId bundle, SendingRequest request) implements OfBundles {}

    /** A paper is taken back. */
    record TakeBack(DocumentId document, OwnerOnDay request) implements OfPapers {}
}
