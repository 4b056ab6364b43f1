package org.mediationledger.command.example;

import static org.mediationledger.command.example.Names.CASE;
import static org.mediationledger.command.example.Names.CHILD;
import static org.mediationledger.command.example.Names.COORDINATOR;
import static org.mediationledger.command.example.Names.DECISION;
import static org.mediationledger.command.example.Names.FAMILY;
import static org.mediationledger.command.example.Names.FATHER;
import static org.mediationledger.command.example.Names.GREATER_MANCHESTER;
import static org.mediationledger.command.example.Names.IAS_MANCHESTER;
import static org.mediationledger.command.example.Names.LANCASHIRE;
import static org.mediationledger.command.example.Names.MANCHESTER;
import static org.mediationledger.command.example.Names.MEDIATOR;
import static org.mediationledger.command.example.Names.OFFICER;
import static org.mediationledger.command.example.Names.PARENT;
import static org.mediationledger.command.example.Names.TOGETHER_TRUST;
import static org.mediationledger.command.example.Names.sealed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.directory.RegisterStatus;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.AgreementEvent;
import org.mediationledger.events.AgreementItem;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.events.ConsentEvent;
import org.mediationledger.events.ContactAttempt;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.DataProtectionEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.DelayEvent;
import org.mediationledger.events.DeskEvent;
import org.mediationledger.events.DoorEvent;
import org.mediationledger.events.EndingEvent;
import org.mediationledger.events.ErasedKey;
import org.mediationledger.events.ExpenseEvent;
import org.mediationledger.events.HolderEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.MediatorEvent;
import org.mediationledger.events.NeedEvent;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.events.QualityEvent;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.events.TribunalEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.ContractId;
import org.mediationledger.ids.ExpenseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.Role;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.AccessNeed;
import org.mediationledger.terms.AdviceTopic;
import org.mediationledger.terms.AllocationBasis;
import org.mediationledger.terms.AppealOutcome;
import org.mediationledger.terms.AuthorityChange;
import org.mediationledger.terms.AuthorityEvidence;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.CareHolder;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ClosureReason;
import org.mediationledger.terms.ComplaintOutcome;
import org.mediationledger.terms.ComplaintSubject;
import org.mediationledger.terms.ComplianceExcuse;
import org.mediationledger.terms.ConfidentialTopic;
import org.mediationledger.terms.ContactLimit;
import org.mediationledger.terms.ContactResult;
import org.mediationledger.terms.DecisionChange;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.terms.DelayCause;
import org.mediationledger.terms.DelayReason;
import org.mediationledger.terms.DisagreementKind;
import org.mediationledger.terms.DisagreementStage;
import org.mediationledger.terms.EarlyResolution;
import org.mediationledger.terms.Employer;
import org.mediationledger.terms.EndOfHolding;
import org.mediationledger.terms.EndOfPursuit;
import org.mediationledger.terms.ErasureGround;
import org.mediationledger.terms.ErasureSubject;
import org.mediationledger.terms.ExpenseKind;
import org.mediationledger.terms.ExpensePayer;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.IntakeResult;
import org.mediationledger.terms.LegalHoldReason;
import org.mediationledger.terms.MediatorDeparture;
import org.mediationledger.terms.NextAction;
import org.mediationledger.terms.NoticeItem;
import org.mediationledger.terms.NoticeKind;
import org.mediationledger.terms.OfferChoice;
import org.mediationledger.terms.Outcome;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.PermissionAnswer;
import org.mediationledger.terms.PermissionNeed;
import org.mediationledger.terms.PlanSection;
import org.mediationledger.terms.ReferralSource;
import org.mediationledger.terms.Relation;
import org.mediationledger.terms.Representation;
import org.mediationledger.terms.RepresentativePower;
import org.mediationledger.terms.RestrictionGround;
import org.mediationledger.terms.ServiceProcess;
import org.mediationledger.terms.SharedMatter;
import org.mediationledger.terms.SharedWith;
import org.mediationledger.terms.ToldBy;

/** What has happened in a case, without the statutory dates that it touched: rules and clocks never look at those. */
public final class Past {

    private Past() {}

    /** The opening of {@link Commands#openCase()}. */
    public static List<CaseEvent> caseOpened() {
        return opened(ServiceProcess.MEDIATION, GREATER_MANCHESTER, "2023-12-01");
    }

    public static List<CaseEvent> caseOpened(String on) {
        return opened(ServiceProcess.MEDIATION, GREATER_MANCHESTER, on);
    }

    public static List<CaseEvent> caseOpenedWithoutCommissioner() {
        return opened(ServiceProcess.MEDIATION, null, "2023-12-01");
    }

    public static List<CaseEvent> resolutionOpened() {
        return opened(ServiceProcess.DISAGREEMENT_RESOLUTION, null, "2023-12-01");
    }

    public static List<CaseEvent> resolutionOpened(String on) {
        return opened(ServiceProcess.DISAGREEMENT_RESOLUTION, GREATER_MANCHESTER, on);
    }

    private static List<CaseEvent> opened(ServiceProcess process, @Nullable CommissionerCode commissioner, String on) {
        LocalDate day = LocalDate.parse(on);
        return List.of(
                new IntakeEvent.CaseOpened(
                        CASE,
                        process,
                        ReferralSource.INFORMATION_AND_ADVICE_SERVICE,
                        Channel.HELPLINE,
                        IAS_MANCHESTER,
                        "IAS Manchester",
                        MANCHESTER,
                        "Manchester",
                        commissioner,
                        commissioner == null ? null : "NHS Greater Manchester Integrated Care Board",
                        day),
                new IntakeEvent.RightHolderNamed(
                        CASE,
                        PARENT,
                        HolderCapacity.PARENT,
                        sealed("Ms Parent"),
                        sealed("0161 496 0000"),
                        null,
                        null,
                        day,
                        Clocks.NONE),
                new IntakeEvent.ChildNamed(CASE, CHILD, sealed("A Child"), null, null, day),
                new IntakeEvent.ProviderAllocated(
                        CASE,
                        TOGETHER_TRUST,
                        "Together Trust",
                        TOGETHER_TRUST,
                        "Together Trust",
                        Employer.INDEPENDENT,
                        day));
    }

    public static CaseEvent disagreementStated(String on) {
        return new IntakeEvent.DisagreementStated(
                CASE, DisagreementKind.SCHOOL_PROVISION, DisagreementStage.SEN_SUPPORT, LocalDate.parse(on));
    }

    public static CaseEvent resolutionConsent(Party party, boolean consents, String on) {
        return new IntakeEvent.ResolutionConsentRecorded(CASE, party, consents, LocalDate.parse(on));
    }

    /** A refusal to assess, known on the day it was sent. */
    public static CaseEvent decisionNotified(String sentOn) {
        return decisionNotified(DecisionKind.REFUSAL_TO_ASSESS, false, null, LocalDate.parse(sentOn), sentOn);
    }

    public static CaseEvent sectionIOnlyNotified(String sentOn) {
        return decisionNotified(DecisionKind.PLAN_CONTENT, true, null, LocalDate.parse(sentOn), sentOn);
    }

    public static CaseEvent decisionPrintedAndSent(String printedOn, String sentOn) {
        return decisionNotified(
                DecisionKind.REFUSAL_TO_ASSESS, false, LocalDate.parse(printedOn), LocalDate.parse(sentOn), sentOn);
    }

    public static CaseEvent decisionNotified(
            DecisionKind kind,
            boolean sectionIOnly,
            @Nullable LocalDate printedOn,
            @Nullable LocalDate sentOn,
            String on) {
        return new DecisionEvent.DecisionNotified(
                CASE,
                DECISION,
                kind,
                sectionIOnly,
                printedOn,
                sentOn,
                null,
                sealed("LA 1"),
                LocalDate.parse(on),
                Clocks.NONE);
    }

    public static CaseEvent issuesStated(String on, IssueKind... issues) {
        return new DecisionEvent.IssuesStated(CASE, List.of(issues), LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent adviserContacted(String on) {
        return new ChoiceEvent.AdviserContacted(
                CASE, PARENT, Channel.TELEPHONE, false, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent adviceGiven(String on) {
        return new ChoiceEvent.AdviceGiven(
                CASE,
                PARENT,
                Channel.TELEPHONE,
                List.of(AdviceTopic.WHAT_MEDIATION_IS, AdviceTopic.CERTIFICATE),
                LocalDate.parse(on),
                Clocks.NONE);
    }

    public static CaseEvent mediationRequested(String on) {
        return mediationRequested(PARENT, on);
    }

    public static CaseEvent mediationRequested(PersonId by, String on) {
        return new ChoiceEvent.MediationRequested(CASE, by, null, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent mediationDeclined(String on) {
        return new ChoiceEvent.MediationDeclined(CASE, PARENT, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent choiceLeftOpen(String on) {
        return new ChoiceEvent.ChoiceLeftOpen(CASE, PARENT, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent pursuitEnded(String on) {
        return new ChoiceEvent.PursuitEnded(CASE, PARENT, EndOfPursuit.CHANGED_MIND, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent requestWithdrawn(String on) {
        return new ChoiceEvent.RequestWithdrawn(CASE, PARENT, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent localAuthorityInformed(String on) {
        return new ArrangementEvent.LocalAuthorityInformed(
                CASE, MANCHESTER, ToldBy.PROVIDER, Channel.EMAIL, false, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent commissionerInformed(String on) {
        return new ArrangementEvent.CommissionerInformed(
                CASE,
                GREATER_MANCHESTER,
                "NHS Greater Manchester Integrated Care Board",
                Channel.EMAIL,
                LocalDate.parse(on),
                Clocks.NONE);
    }

    public static CaseEvent cannotArrangeTold(String on) {
        return new ArrangementEvent.CannotArrangeTold(
                CASE, sealed("officer"), Channel.EMAIL, LocalDate.parse(on), Clocks.NONE);
    }

    /** A meeting arranged, of which the family is still to be told. */
    public static CaseEvent meetingPlanned(MeetingId meeting, String plannedOn, String on) {
        return new ChildNoted.MeetingPlanNoted(
                CASE, meeting, LocalDate.parse(plannedOn), null, List.of(MEDIATOR), LocalDate.parse(on));
    }

    public static CaseEvent noticeGiven(MeetingId meeting, String on) {
        return new ChildNoted.MeetingNoticeNoted(CASE, meeting, LocalDate.parse(on));
    }

    public static CaseEvent meetingCancelled(MeetingId meeting, String on) {
        return new ChildNoted.MeetingCancellationNoted(CASE, meeting, CancelledBy.LOCAL_AUTHORITY, LocalDate.parse(on));
    }

    public static CaseEvent meetingDetail(MeetingId meeting, String on) {
        return new ChildNoted.MeetingDetailNoted(CASE, meeting, LocalDate.parse(on));
    }

    public static CaseEvent meetingHeld(MeetingId meeting, String on) {
        return new ChildNoted.MeetingHeldNoted(CASE, meeting, LocalDate.parse(on));
    }

    public static CaseEvent mediationConcluded(String on) {
        return new ConclusionEvent.MediationConcluded(CASE, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent outcomeRecorded(Outcome outcome, String on) {
        return new ConclusionEvent.OutcomeRecorded(CASE, outcome, LocalDate.parse(on));
    }

    public static CaseEvent agreementMade(String on, AgreementItem... items) {
        return new ConclusionEvent.AgreementMade(CASE, List.of(items), LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent stepDone(AgreementItemId item, @Nullable Rule rule, String on) {
        return new ConclusionEvent.AgreedStepDone(CASE, item, rule, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent authorityToldOfAgreement(String on) {
        return new ConclusionEvent.AuthorityToldOfAgreement(CASE, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent certificateNoted(CertificateId certificate, CertificateGround ground, String issuedOn) {
        return certificateNotedFor(PARENT, certificate, ground, issuedOn);
    }

    public static CaseEvent certificateNotedFor(
            PersonId person, CertificateId certificate, CertificateGround ground, String issuedOn) {
        return new ChildNoted.CertificateNoted(CASE, certificate, person, ground, LocalDate.parse(issuedOn));
    }

    public static CaseEvent certificateCopied(CertificateId certificate, String on) {
        return new ChildNoted.CertificateCopyNoted(CASE, certificate, LocalDate.parse(on));
    }

    public static CaseEvent certificateWithdrawn(CertificateId certificate, String on) {
        return new ChildNoted.CertificateWithdrawalNoted(CASE, certificate, LocalDate.parse(on));
    }

    public static CaseEvent appealRegistered(String on) {
        return new AftermathEvent.AppealRegistered(CASE, sealed("EH123/26/00001"), LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent appealDecided(String on) {
        return new AftermathEvent.AppealDecided(CASE, AppealOutcome.CONCEDED, LocalDate.parse(on));
    }

    public static CaseEvent caseClosed(String on) {
        return new AftermathEvent.CaseClosed(CASE, ClosureReason.COMPLETED, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent caseReopened(String on) {
        return new AftermathEvent.CaseReopened(CASE, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent accessGranted(String on) {
        return new AccessEvent.AccessGranted(CASE, FAMILY, Role.FAMILY, PARENT, LocalDate.parse(on));
    }

    public static CaseEvent accessRevoked(String on) {
        return new AccessEvent.AccessRevoked(CASE, FAMILY, LocalDate.parse(on));
    }

    public static CaseEvent confidenceTaken(PersonId about, String on) {
        return new ConfidenceEvent.ConfidenceTaken(
                CASE, ConfidentialTopic.CHILD_VIEWS, about, sealed("words"), LocalDate.parse(on));
    }

    public static CaseEvent mediatorOffered(AccountId mediator, String on) {
        return new MediatorEvent.MediatorOffered(CASE, mediator, LocalDate.parse(on));
    }

    public static CaseEvent mediatorAccepted(AccountId mediator, String on) {
        return new MediatorEvent.MediatorAccepted(
                CASE, mediator, TOGETHER_TRUST, RegisterStatus.REGISTERED, Employer.INDEPENDENT, LocalDate.parse(on));
    }

    public static CaseEvent conflictDeclared(AccountId mediator, String on) {
        return new MediatorEvent.ConflictDeclared(CASE, mediator, LocalDate.parse(on));
    }

    public static CaseEvent mediatorWithdrawn(AccountId mediator, String on) {
        return new MediatorEvent.MediatorWithdrawn(CASE, mediator, MediatorDeparture.ILL, LocalDate.parse(on));
    }

    public static CaseEvent mediatorReplaced(AccountId mediator, AccountId by, String on) {
        return new MediatorEvent.MediatorReplaced(CASE, mediator, by, LocalDate.parse(on));
    }

    public static CaseEvent meetingConducted(MeetingId meeting, AccountId mediator, String on) {
        return new MediatorEvent.MeetingConducted(
                CASE, meeting, mediator, RegisterStatus.REGISTERED, Employer.INDEPENDENT, LocalDate.parse(on));
    }

    public static CaseEvent authorised(PersonId representative, String from, @Nullable String until, String on) {
        return new RepresentativeEvent.RepresentativeAuthorised(
                CASE,
                representative,
                PARENT,
                Representation.SOLICITOR,
                List.of(RepresentativePower.SEE_CASE),
                AuthorityEvidence.SIGNED_FORM,
                sealed("solicitor"),
                null,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                LocalDate.parse(on));
    }

    public static CaseEvent authorityWithdrawn(PersonId representative, String on) {
        return new RepresentativeEvent.RepresentativeAuthorityWithdrawn(CASE, representative, LocalDate.parse(on));
    }

    public static CaseEvent representativeLetIn(AccountId account, PersonId representative, String on) {
        return new AccessEvent.AccessGranted(CASE, account, Role.REPRESENTATIVE, representative, LocalDate.parse(on));
    }

    public static CaseEvent putOut(AccountId account, String on) {
        return new AccessEvent.AccessRevoked(CASE, account, LocalDate.parse(on));
    }

    public static CaseEvent sharingConsented(SharedWith with, String on, SharedMatter... matters) {
        return new ConsentEvent.SharingConsentGiven(CASE, PARENT, with, List.of(matters), LocalDate.parse(on));
    }

    public static CaseEvent sharingConsentWithdrawn(SharedWith with, String on) {
        return new ConsentEvent.SharingConsentWithdrawn(CASE, PARENT, with, LocalDate.parse(on));
    }

    public static CaseEvent agreementToMediateSigned(Party party, String on) {
        return new ConsentEvent.AgreementToMediateSigned(CASE, party, ofFamily(party), LocalDate.parse(on));
    }

    public static CaseEvent needAsked(int need, PersonId person, String on) {
        return new NeedEvent.AccessNeedAsked(
                CASE, need, person, AccessNeed.INTERPRETER, sealed("Polish"), LocalDate.parse(on));
    }

    public static CaseEvent needArranged(int need, String on) {
        return new NeedEvent.AccessNeedArranged(CASE, need, sealed("interpreter"), LocalDate.parse(on));
    }

    public static CaseEvent needProvided(int need, String on) {
        return new NeedEvent.AccessNeedProvided(CASE, need, LocalDate.parse(on));
    }

    public static CaseEvent complaintReceived(int complaint, String on) {
        return new QualityEvent.ComplaintReceived(
                CASE, complaint, Party.FAMILY, ComplaintSubject.SERVICE, sealed("complaint"), LocalDate.parse(on));
    }

    public static CaseEvent complaintResolved(int complaint, String on) {
        return new QualityEvent.ComplaintResolved(CASE, complaint, ComplaintOutcome.PARTLY_UPHELD, LocalDate.parse(on));
    }

    public static CaseEvent feedbackAsked(String on) {
        return new QualityEvent.FeedbackAsked(CASE, Party.FAMILY, Channel.EMAIL, LocalDate.parse(on));
    }

    public static CaseEvent feedbackReceived(int score, String on) {
        return new QualityEvent.FeedbackReceived(CASE, Party.FAMILY, score, null, LocalDate.parse(on));
    }

    /** Another person holds the right too, or is about to. */
    public static CaseEvent holderNamed(PersonId person, HolderCapacity capacity, String on) {
        return new IntakeEvent.RightHolderNamed(
                CASE,
                person,
                capacity,
                sealed("name of " + person),
                null,
                null,
                null,
                LocalDate.parse(on),
                Clocks.NONE);
    }

    public static CaseEvent fatherNamed(String on) {
        return holderNamed(FATHER, HolderCapacity.PARENT, on);
    }

    public static CaseEvent stoodDown(PersonId person, String on) {
        return new HolderEvent.HolderStoodDown(
                CASE, person, EndOfHolding.STEPPED_BACK, LocalDate.parse(on), Clocks.NONE);
    }

    /** Compulsory school age had ended on 26 June 2026. */
    public static CaseEvent takenOver(
            PersonId by, HolderCapacity capacity, List<PersonId> from, boolean newCertificateAdvised, String on) {
        return new HolderEvent.RightTakenOver(
                CASE,
                by,
                capacity,
                from,
                newCertificateAdvised,
                LocalDate.parse("2026-06-26"),
                LocalDate.parse(on),
                Clocks.NONE);
    }

    public static CaseEvent jointViewAgreed(PersonId person, String on) {
        return new HolderEvent.JointViewAgreed(CASE, person, LocalDate.parse(on));
    }

    public static CaseEvent jointViewWithdrawn(PersonId person, String on) {
        return new HolderEvent.JointViewWithdrawn(CASE, person, LocalDate.parse(on));
    }

    public static CaseEvent contactsChanged(PersonId person, String on) {
        return new ContactEvent.ContactsChanged(CASE, person, sealed("another phone"), null, null, LocalDate.parse(on));
    }

    public static CaseEvent safeContactAsked(PersonId person, String on, ContactLimit... never) {
        return new ContactEvent.SafeContactAsked(CASE, person, List.of(never), LocalDate.parse(on));
    }

    public static CaseEvent meetingNotHeld(MeetingId meeting, String on) {
        return new ChildNoted.MeetingNotHeldNoted(CASE, meeting, LocalDate.parse(on));
    }

    public static CaseEvent meetingAdjourned(MeetingId meeting, String on) {
        return new ChildNoted.MeetingAdjournmentNoted(CASE, meeting, LocalDate.parse(on));
    }

    public static CaseEvent mediationAbandoned(CancelledBy by, String on) {
        return new EndingEvent.MediationAbandoned(CASE, by, LocalDate.parse(on));
    }

    public static CaseEvent resolvedBeforeMeeting(EarlyResolution how, String on) {
        return new EndingEvent.ResolvedBeforeMeeting(CASE, how, LocalDate.parse(on));
    }

    public static CaseEvent resolutionConfirmed(String on) {
        return resolutionConfirmed(PARENT, on);
    }

    public static CaseEvent resolutionConfirmed(PersonId by, String on) {
        return new EndingEvent.ResolutionConfirmed(CASE, by, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent resolutionDisputed(String on) {
        return new EndingEvent.ResolutionDisputed(CASE, PARENT, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent lastLetterSent(String replyBy, String on, String... triedOn) {
        return new EndingEvent.LastLetterSent(
                CASE, PARENT, attempts(triedOn), Channel.LETTER, LocalDate.parse(replyBy), LocalDate.parse(on));
    }

    public static CaseEvent triedInVain(String on) {
        return contactAttempted(Channel.TELEPHONE, ContactResult.NO_ANSWER, on);
    }

    private static @Nullable PersonId ofFamily(Party party) {
        return party == Party.FAMILY ? PARENT : null;
    }

    private static List<ContactAttempt> attempts(String... on) {
        return Arrays.stream(on)
                .map(day -> new ContactAttempt(LocalDate.parse(day), Channel.TELEPHONE))
                .toList();
    }

    public static CaseEvent laterDayAgreed(Rule rule, String dueOn, String agreedFor, String writtenOn, String on) {
        return new DelayEvent.DelayRecorded(
                CASE,
                rule.name(),
                rule,
                LocalDate.parse(dueOn),
                DelayCause.FAMILY,
                DelayReason.MORE_TIME_ASKED,
                LocalDate.parse(agreedFor),
                LocalDate.parse(writtenOn),
                LocalDate.parse(on));
    }

    public static CaseEvent agreementSigned(Party party, String on) {
        return new AgreementEvent.AgreementSigned(CASE, party, ofFamily(party), LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent stepVaried(AgreementItemId item, String agreedBy, String on) {
        return new AgreementEvent.StepVaried(CASE, item, LocalDate.parse(agreedBy), LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent excuseClaimed(AgreementItemId item, ComplianceExcuse excuse, String on) {
        return new AgreementEvent.ExcuseClaimed(CASE, item, excuse, LocalDate.parse(on));
    }

    public static CaseEvent stepDisputed(AgreementItemId item, @Nullable Rule rule, String on) {
        return new AgreementEvent.StepDisputed(CASE, item, rule, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent writtenOfferMade(String on) {
        return new OfferEvent.WrittenOfferMade(CASE, Channel.EMAIL, LocalDate.parse(on));
    }

    public static CaseEvent writtenOfferAnswered(OfferChoice choice, String on) {
        return new OfferEvent.WrittenOfferAnswered(CASE, PARENT, choice, LocalDate.parse(on));
    }

    public static CaseEvent didNotGoAhead(String on) {
        return new ChoiceEvent.PursuitEnded(
                CASE, PARENT, EndOfPursuit.DID_NOT_GO_AHEAD, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent expenseClaimed(ExpenseId expense, MeetingId meeting, int pence, String on) {
        return new ExpenseEvent.ExpenseClaimed(CASE, expense, meeting, ExpenseKind.TRAVEL, pence, LocalDate.parse(on));
    }

    public static CaseEvent expenseDecided(ExpenseId expense, int allowedPence, String on) {
        return new ExpenseEvent.ExpenseDecided(
                CASE, expense, ExpensePayer.LOCAL_AUTHORITY, allowedPence, LocalDate.parse(on));
    }

    public static CaseEvent expensePaid(ExpenseId expense, String on) {
        return new ExpenseEvent.ExpensePaid(CASE, expense, LocalDate.parse(on));
    }

    public static CaseEvent contactAttempted(Channel channel, ContactResult result, String on) {
        return new DeskEvent.ContactAttempted(CASE, PARENT, LocalTime.of(10, 30), channel, result, LocalDate.parse(on));
    }

    public static CaseEvent nextActionSet(NextAction action, String dueOn, String on) {
        return new DeskEvent.NextActionSet(CASE, action, COORDINATOR, LocalDate.parse(dueOn), LocalDate.parse(on));
    }

    public static CaseEvent nextActionDone(NextAction action, String on) {
        return new DeskEvent.NextActionDone(CASE, action, LocalDate.parse(on));
    }

    public static CaseEvent ownerAssigned(AccountId owner, String on) {
        return new DeskEvent.CaseOwnerAssigned(CASE, owner, LocalDate.parse(on));
    }

    public static CaseEvent absenceCovered(AccountId cover, String from, String until, String on) {
        return new DeskEvent.AbsenceCovered(
                CASE, cover, LocalDate.parse(from), LocalDate.parse(until), LocalDate.parse(on));
    }

    public static CaseEvent certificateSent(CertificateId certificate, String on) {
        return new ChildNoted.CertificateDispatchNoted(CASE, certificate, true, LocalDate.parse(on));
    }

    public static CaseEvent certificateBounced(CertificateId certificate, String on) {
        return new ChildNoted.CertificateDispatchNoted(CASE, certificate, false, LocalDate.parse(on));
    }

    public static CaseEvent furtherNotice(String sentOn, String on) {
        return new DecisionEvent.FurtherNoticeGiven(
                CASE, NoticeKind.RESENT, null, LocalDate.parse(sentOn), null, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent noticeExamined(
            @Nullable OrganisationId adviserNamed, @Nullable String name, String on, NoticeItem... missing) {
        return new DecisionEvent.NoticeExamined(
                CASE, List.of(missing), adviserNamed, name, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent authorityContactNamed(String on) {
        return new DecisionEvent.AuthorityContactNamed(
                CASE, sealed("officer"), sealed("officer's e-mail"), null, sealed("LA 2"), LocalDate.parse(on));
    }

    public static CaseEvent decisionWithdrawn(String on) {
        return new DecisionEvent.DecisionWithdrawn(CASE, LocalDate.parse(on));
    }

    public static CaseEvent decisionSuperseded(DecisionChange change, String on) {
        return new DecisionEvent.DecisionSuperseded(CASE, change, LocalDate.parse(on));
    }

    public static CaseEvent appealWidened(boolean contactMissed, String on, PlanSection... sections) {
        return new DecisionEvent.AppealWidened(
                CASE, List.of(sections), contactMissed, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent permissionSought(String on, PermissionNeed... needs) {
        return new TribunalEvent.PermissionSought(CASE, List.of(needs), LocalDate.parse(on));
    }

    public static CaseEvent permissionAnswered(PermissionAnswer answer, String on) {
        return new TribunalEvent.PermissionAnswered(CASE, answer, LocalDate.parse(on));
    }

    public static CaseEvent commissionerInformed(CommissionerCode code, String name, String on) {
        return new ArrangementEvent.CommissionerInformed(
                CASE, code, name, Channel.EMAIL, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent authorityChanged(AuthorityCode now, String name, AuthorityChange why, String on) {
        return new BodyEvent.AuthorityChanged(CASE, MANCHESTER, now, name, why, LocalDate.parse(on));
    }

    public static CaseEvent newAuthorityTold(AuthorityCode authority, String on) {
        return new BodyEvent.NewAuthorityTold(CASE, authority, Channel.EMAIL, LocalDate.parse(on));
    }

    public static CaseEvent commissionerAdded(String on) {
        return new BodyEvent.CommissionerAdded(
                CASE,
                LANCASHIRE,
                "NHS Lancashire and South Cumbria Integrated Care Board",
                LocalDate.parse(on),
                Clocks.NONE);
    }

    public static CaseEvent detentionStated(boolean detained, String on) {
        return new BodyEvent.DetentionStated(CASE, detained, LocalDate.parse(on));
    }

    public static CaseEvent careStated(AuthorityCode by, String name, CareHolder holder, String on) {
        return new BodyEvent.CareStated(CASE, by, name, holder, LocalDate.parse(on));
    }

    public static CaseEvent allocationExplained(AllocationBasis basis, String on) {
        return new BodyEvent.AllocationExplained(CASE, basis, new ContractId("manchester-2024"), LocalDate.parse(on));
    }

    /** Another provider, which advises too, took the case over. */
    public static CaseEvent reallocated(OrganisationId former, OrganisationId provider, String name, String on) {
        return new BodyEvent.ProviderReallocated(
                CASE, former, provider, name, provider, name, Employer.INDEPENDENT, LocalDate.parse(on));
    }

    public static CaseEvent frontDoorContacted(OrganisationId organisation, String name, boolean asAdviser, String on) {
        return new DoorEvent.FrontDoorContacted(
                CASE, PARENT, organisation, name, Channel.HELPLINE, asAdviser, LocalDate.parse(on), Clocks.NONE);
    }

    public static CaseEvent intakeEnded(IntakeResult result, String on) {
        return new DoorEvent.IntakeEnded(
                CASE, result, result == IntakeResult.SIGNPOSTED ? sealed("elsewhere") : null, LocalDate.parse(on));
    }

    public static CaseEvent meetingsJoined(MeetingId meeting, CaseId other, MeetingId otherMeeting, String on) {
        return new ConfidenceEvent.MeetingsJoined(CASE, meeting, other, otherMeeting, LocalDate.parse(on));
    }

    public static CaseEvent caseLinked(CaseId other, Relation relation, String on) {
        return new ConfidenceEvent.CaseLinked(CASE, other, relation, LocalDate.parse(on));
    }

    public static CaseEvent personErased(PersonId person, String on, ErasedKey... keys) {
        return new DataProtectionEvent.PersonalDataErased(
                CASE,
                ErasureSubject.PERSON,
                person,
                null,
                null,
                ErasureGround.OBJECTION,
                OFFICER,
                List.of(keys),
                LocalDate.parse(on));
    }

    public static CaseEvent classErased(RetentionClass retention, String on, ErasedKey... keys) {
        return new DataProtectionEvent.PersonalDataErased(
                CASE,
                ErasureSubject.RETENTION_CLASS,
                null,
                retention,
                null,
                ErasureGround.RETENTION_OVER,
                OFFICER,
                List.of(keys),
                LocalDate.parse(on));
    }

    public static CaseEvent documentErased(UUID document, String on, ErasedKey... keys) {
        return new DataProtectionEvent.PersonalDataErased(
                CASE,
                ErasureSubject.DOCUMENT,
                null,
                null,
                document,
                ErasureGround.UNLAWFUL_PROCESSING,
                OFFICER,
                List.of(keys),
                LocalDate.parse(on));
    }

    public static CaseEvent confidencesErased(ErasureGround ground, String on, ErasedKey... keys) {
        return new DataProtectionEvent.ConfidencesErased(CASE, ground, OFFICER, List.of(keys), LocalDate.parse(on));
    }

    public static CaseEvent legalHoldPlaced(LegalHoldReason reason, String on) {
        return new DataProtectionEvent.LegalHoldPlaced(CASE, reason, LocalDate.parse(on));
    }

    public static CaseEvent legalHoldLifted(LegalHoldReason reason, String on) {
        return new DataProtectionEvent.LegalHoldLifted(CASE, reason, LocalDate.parse(on));
    }

    public static CaseEvent processingRestricted(PersonId person, String on) {
        return new DataProtectionEvent.ProcessingRestricted(
                CASE, person, RestrictionGround.ACCURACY_CONTESTED, LocalDate.parse(on));
    }

    public static CaseEvent restrictionLifted(PersonId person, String on) {
        return new DataProtectionEvent.RestrictionLifted(CASE, person, LocalDate.parse(on));
    }
}
