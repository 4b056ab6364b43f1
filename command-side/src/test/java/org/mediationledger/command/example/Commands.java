package org.mediationledger.command.example;

import static org.mediationledger.command.example.Names.CASE;
import static org.mediationledger.command.example.Names.COORDINATOR;
import static org.mediationledger.command.example.Names.DECISION;
import static org.mediationledger.command.example.Names.FAMILY;
import static org.mediationledger.command.example.Names.FATHER;
import static org.mediationledger.command.example.Names.MEDIATOR;
import static org.mediationledger.command.example.Names.OFFICER;
import static org.mediationledger.command.example.Names.PARENT;
import static org.mediationledger.command.example.Names.sealed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.AccessCommand;
import org.mediationledger.command.api.AftermathCommand;
import org.mediationledger.command.api.AgreementCommand;
import org.mediationledger.command.api.ArrangementCommand;
import org.mediationledger.command.api.BodyCommand;
import org.mediationledger.command.api.CalendarCommand;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.CertificateCommand;
import org.mediationledger.command.api.ChoiceCommand;
import org.mediationledger.command.api.ConclusionCommand;
import org.mediationledger.command.api.ConfidenceCommand;
import org.mediationledger.command.api.ConsentCommand;
import org.mediationledger.command.api.ContactCommand;
import org.mediationledger.command.api.CorrectionCommand;
import org.mediationledger.command.api.DataProtectionCommand;
import org.mediationledger.command.api.DecisionCommand;
import org.mediationledger.command.api.DelayCommand;
import org.mediationledger.command.api.DeskCommand;
import org.mediationledger.command.api.DoorCommand;
import org.mediationledger.command.api.EndingCommand;
import org.mediationledger.command.api.ExpenseCommand;
import org.mediationledger.command.api.HolderCommand;
import org.mediationledger.command.api.IntakeCommand;
import org.mediationledger.command.api.MediatorCommand;
import org.mediationledger.command.api.MeetingCommand;
import org.mediationledger.command.api.MeetingEndCommand;
import org.mediationledger.command.api.MeetingPreparationCommand;
import org.mediationledger.command.api.NeedCommand;
import org.mediationledger.command.api.OfferCommand;
import org.mediationledger.command.api.QualityCommand;
import org.mediationledger.command.api.RepresentativeCommand;
import org.mediationledger.command.api.SafeguardingCommand;
import org.mediationledger.command.api.TribunalCommand;
import org.mediationledger.events.AgreementItem;
import org.mediationledger.events.RunningClock;
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
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.Absentee;
import org.mediationledger.terms.AccessNeed;
import org.mediationledger.terms.AdviceTopic;
import org.mediationledger.terms.AllocationBasis;
import org.mediationledger.terms.AppealOutcome;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;
import org.mediationledger.terms.AuthorityChange;
import org.mediationledger.terms.AuthorityEvidence;
import org.mediationledger.terms.AuthorityToResolve;
import org.mediationledger.terms.CancellationReason;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.CareHolder;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ChildViews;
import org.mediationledger.terms.ClosureReason;
import org.mediationledger.terms.ComplaintOutcome;
import org.mediationledger.terms.ComplaintSubject;
import org.mediationledger.terms.ComplianceExcuse;
import org.mediationledger.terms.ConcernEnd;
import org.mediationledger.terms.ConcernKind;
import org.mediationledger.terms.ConfidentialTopic;
import org.mediationledger.terms.ContactLimit;
import org.mediationledger.terms.ContactResult;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.terms.DecisionChange;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.terms.DelayCause;
import org.mediationledger.terms.DelayReason;
import org.mediationledger.terms.DisagreementKind;
import org.mediationledger.terms.DisagreementStage;
import org.mediationledger.terms.EarlyResolution;
import org.mediationledger.terms.EndOfHolding;
import org.mediationledger.terms.EndOfPursuit;
import org.mediationledger.terms.ErasureGround;
import org.mediationledger.terms.ExpenseKind;
import org.mediationledger.terms.ExpensePayer;
import org.mediationledger.terms.FurtherCertificateReason;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.IntakeResult;
import org.mediationledger.terms.ItemOwner;
import org.mediationledger.terms.LegalHoldReason;
import org.mediationledger.terms.MediatorDeparture;
import org.mediationledger.terms.MeetingMode;
import org.mediationledger.terms.NextAction;
import org.mediationledger.terms.NotHeldReason;
import org.mediationledger.terms.NoticeItem;
import org.mediationledger.terms.NoticeKind;
import org.mediationledger.terms.OfferChoice;
import org.mediationledger.terms.Outcome;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.PermissionAnswer;
import org.mediationledger.terms.PermissionNeed;
import org.mediationledger.terms.PlanSection;
import org.mediationledger.terms.ReferredTo;
import org.mediationledger.terms.Relation;
import org.mediationledger.terms.Representation;
import org.mediationledger.terms.RepresentativePower;
import org.mediationledger.terms.RestrictionGround;
import org.mediationledger.terms.SharedMatter;
import org.mediationledger.terms.SharedWith;
import org.mediationledger.terms.ToldBy;
import org.mediationledger.terms.WithdrawalReason;

/** Every command, in as few words as its story needs. */
public final class Commands {

    private Commands() {}

    public static Opening openCase() {
        return new Opening();
    }

    public static Ask stateDisagreement() {
        return Ask.of(on -> new IntakeCommand.StateDisagreement(
                CASE, DisagreementKind.SCHOOL_PROVISION, DisagreementStage.SEN_SUPPORT, on));
    }

    public static Ask consentToResolution(Party party, boolean consents) {
        return Ask.of(on -> new IntakeCommand.RecordResolutionConsent(CASE, party, consents, on));
    }

    public static Notice recordDecision() {
        return new Notice();
    }

    public static Ask stateIssues(IssueKind... issues) {
        return Ask.of(on -> new DecisionCommand.StateIssues(CASE, Set.of(issues), on));
    }

    public static Ask recordContact() {
        return Ask.of(on -> new ChoiceCommand.RecordContact(CASE, Channel.TELEPHONE, on));
    }

    public static Ask giveAdvice() {
        return giveAdvice(AdviceTopic.WHAT_MEDIATION_IS, AdviceTopic.CERTIFICATE);
    }

    public static Ask giveAdvice(AdviceTopic... topics) {
        return Ask.of(on -> new ChoiceCommand.GiveAdvice(CASE, Channel.TELEPHONE, Set.of(topics), on));
    }

    public static Ask requestMediation() {
        return Ask.of(on -> new ChoiceCommand.RequestMediation(CASE, null, on));
    }

    public static Ask declineMediation() {
        return Ask.of(on -> new ChoiceCommand.DeclineMediation(CASE, on));
    }

    public static Ask leaveChoiceOpen() {
        return Ask.of(on -> new ChoiceCommand.LeaveChoiceOpen(CASE, on));
    }

    public static Ask endPursuit() {
        return Ask.of(on -> new ChoiceCommand.EndPursuit(CASE, EndOfPursuit.CHANGED_MIND, on));
    }

    public static Ask withdrawRequest() {
        return Ask.of(on -> new ChoiceCommand.WithdrawRequest(CASE, on));
    }

    public static Ask informLocalAuthority() {
        return Ask.of(
                on -> new ArrangementCommand.InformLocalAuthority(CASE, ToldBy.PROVIDER, Channel.EMAIL, false, on));
    }

    public static Ask informCommissioner() {
        return Ask.of(on -> new ArrangementCommand.InformCommissioner(CASE, null, Channel.EMAIL, on));
    }

    public static Ask recordCannotArrange() {
        return recordCannotArrange(Channel.EMAIL);
    }

    public static Ask recordCannotArrange(Channel channel) {
        return Ask.of(on -> new ArrangementCommand.RecordCannotArrange(CASE, sealed("officer"), channel, on));
    }

    public static Planning arrangeMeeting(MeetingId meeting, String plannedOn) {
        return Planning.arrange(meeting, plannedOn);
    }

    public static Planning moveMeeting(MeetingId meeting, String plannedOn) {
        return Planning.move(meeting, plannedOn);
    }

    public static Ask giveNotice(MeetingId meeting) {
        return Ask.of(on -> new MeetingCommand.GiveNotice(CASE, meeting, false, on));
    }

    public static Ask giveShortNotice(MeetingId meeting) {
        return Ask.of(on -> new MeetingCommand.GiveNotice(CASE, meeting, true, on));
    }

    public static Ask cancelMeeting(MeetingId meeting, CancelledBy by) {
        return Ask.of(on -> new MeetingCommand.CancelMeeting(CASE, meeting, by, CancellationReason.CANNOT_ATTEND, on));
    }

    public static Ask nameAttendee(MeetingId meeting, PersonId person, AttendeeRole role, AttendanceBasis basis) {
        return Ask.of(on -> new MeetingCommand.NameAttendee(CASE, meeting, person, role, basis, sealed("name"), on));
    }

    public static Ask nameParent(MeetingId meeting) {
        return nameAttendee(meeting, PARENT, AttendeeRole.RIGHT_HOLDER, AttendanceBasis.PARTY);
    }

    public static Ask confirmAuthority(MeetingId meeting, PersonId person) {
        return Ask.of(on -> new MeetingCommand.ConfirmAuthority(CASE, meeting, person, AuthorityToResolve.FULL, on));
    }

    public static Ask recordChildViews(MeetingId meeting) {
        return Ask.of(on -> new MeetingCommand.RecordChildViews(CASE, meeting, ChildViews.OBTAINED, on));
    }

    public static Ask holdMeeting(MeetingId meeting, PersonId... attended) {
        return Ask.of(on -> new MeetingCommand.HoldMeeting(CASE, meeting, Set.of(attended), on));
    }

    public static Ask concludeMediation(Outcome outcome) {
        return Ask.of(on -> new ConclusionCommand.ConcludeMediation(CASE, outcome, on));
    }

    public static Ask recordAgreement(AgreementItem... items) {
        return Ask.of(on -> new ConclusionCommand.RecordAgreement(CASE, List.of(items), on));
    }

    public static AgreementItem step(int number, AgreedAction action) {
        return step(number, action, ItemOwner.LOCAL_AUTHORITY);
    }

    public static AgreementItem step(int number, AgreedAction action, ItemOwner owner) {
        return new AgreementItem(Names.item(number), action, owner, sealed("step " + number), null);
    }

    public static AgreementItem stepBy(int number, AgreedAction action, String agreedBy) {
        return new AgreementItem(
                Names.item(number),
                action,
                ItemOwner.LOCAL_AUTHORITY,
                sealed("step " + number),
                LocalDate.parse(agreedBy));
    }

    public static Ask completeStep(AgreementItemId item, @Nullable Rule rule) {
        return Ask.of(on -> new ConclusionCommand.CompleteStep(CASE, item, rule, on));
    }

    public static Ask tellAuthorityOfAgreement() {
        return Ask.of(on -> new ConclusionCommand.TellAuthorityOfAgreement(CASE, on));
    }

    public static Ask issueCertificate(CertificateId certificate, CertificateGround ground) {
        return issueFurtherCertificate(certificate, ground, null);
    }

    public static Ask issueFurtherCertificate(
            CertificateId certificate, CertificateGround ground, @Nullable FurtherCertificateReason further) {
        return Ask.of(
                on -> new CertificateCommand.IssueCertificate(CASE, certificate, ground, sealed("adviser"), further));
    }

    public static Ask recordCertificate(CertificateId certificate, CertificateGround ground, String issuedOn) {
        return recordFurtherCertificate(certificate, ground, issuedOn, null);
    }

    public static Ask recordFurtherCertificate(
            CertificateId certificate,
            CertificateGround ground,
            String issuedOn,
            @Nullable FurtherCertificateReason further) {
        return Ask.of(on -> new CertificateCommand.RecordCertificate(
                CASE, certificate, ground, sealed("number"), sealed("source"), LocalDate.parse(issuedOn), further, on));
    }

    public static Ask copyCertificate(CertificateId certificate) {
        return Ask.of(on -> new CertificateCommand.CopyCertificate(CASE, certificate));
    }

    public static Ask withdrawCertificate(CertificateId certificate) {
        return withdrawCertificate(certificate, null);
    }

    public static Ask withdrawCertificate(CertificateId certificate, @Nullable CertificateId replacedBy) {
        return Ask.of(on -> new CertificateCommand.WithdrawCertificate(
                CASE, certificate, WithdrawalReason.WRONG_GROUND, replacedBy, on));
    }

    public static Ask registerAppeal() {
        return Ask.of(on -> new AftermathCommand.RegisterAppeal(CASE, sealed("EH123/26/00001"), on));
    }

    public static Ask decideAppeal() {
        return Ask.of(on -> new AftermathCommand.DecideAppeal(CASE, AppealOutcome.CONCEDED, on));
    }

    public static Ask closeCase() {
        return Ask.of(on -> new AftermathCommand.CloseCase(CASE, ClosureReason.COMPLETED, on));
    }

    public static Ask reopenCase() {
        return Ask.of(on -> new AftermathCommand.ReopenCase(CASE, on));
    }

    public static Ask correctDate(UUID entry, String to) {
        return Ask.of(
                on -> new CorrectionCommand.CorrectDate(CASE, entry, LocalDate.parse(to), CorrectionReason.MISTYPED));
    }

    public static Ask correctDecision(UUID entry, String sentOn) {
        return correctDecision(entry, DecisionKind.REFUSAL_TO_ASSESS, false, sentOn);
    }

    public static Ask correctDecision(UUID entry, DecisionKind kind, boolean sectionIOnly, String sentOn) {
        return Ask.of(on -> new CorrectionCommand.CorrectDecision(
                CASE,
                entry,
                kind,
                sectionIOnly,
                null,
                LocalDate.parse(sentOn),
                null,
                CorrectionReason.BETTER_EVIDENCE));
    }

    public static Ask strikeOut(UUID entry) {
        return Ask.of(on -> new CorrectionCommand.StrikeOut(CASE, entry, CorrectionReason.WRONG_CASE));
    }

    public static Ask grantAccess() {
        return grantAccess(FAMILY, Role.FAMILY, PARENT);
    }

    public static Ask grantAccess(AccountId account, Role role, PersonId person) {
        return Ask.of(on -> new AccessCommand.GrantAccess(CASE, account, role, person, on));
    }

    public static Ask revokeAccess() {
        return Ask.of(on -> new AccessCommand.RevokeAccess(CASE, FAMILY, on));
    }

    public static Ask takeConfidence(PersonId about) {
        return Ask.of(on ->
                new ConfidenceCommand.TakeConfidence(CASE, ConfidentialTopic.CHILD_VIEWS, about, sealed("words"), on));
    }

    public static Ask raiseConcern(PersonId about) {
        return Ask.of(
                on -> new SafeguardingCommand.RaiseConcern(CASE, ConcernKind.NEGLECT, about, sealed("words"), on));
    }

    public static Ask referConcern(int concern) {
        return Ask.of(on -> new SafeguardingCommand.ReferConcern(
                CASE, concern, ReferredTo.CHILDRENS_SOCIAL_CARE, sealed("reference"), on));
    }

    public static Ask closeConcern(int concern) {
        return Ask.of(on -> new SafeguardingCommand.CloseConcern(CASE, concern, ConcernEnd.TAKEN_OVER, on));
    }

    public static Ask eraseConcern(int concern) {
        return Ask.of(on -> new SafeguardingCommand.EraseConcern(
                CASE, concern, ErasureGround.RETENTION_OVER, OFFICER, Names.HELD_OF_CONCERNS));
    }

    public static Ask erasePerson(PersonId person) {
        return Ask.of(on ->
                new DataProtectionCommand.ErasePerson(CASE, person, ErasureGround.OBJECTION, OFFICER, Names.HELD));
    }

    public static Ask eraseClass(RetentionClass retention) {
        return Ask.of(on -> new DataProtectionCommand.EraseRetentionClass(
                CASE, retention, ErasureGround.RETENTION_OVER, OFFICER, Names.HELD));
    }

    public static Ask eraseDocument(UUID document) {
        return Ask.of(on -> new DataProtectionCommand.EraseDocument(
                CASE, document, ErasureGround.UNLAWFUL_PROCESSING, OFFICER, Names.HELD));
    }

    public static Ask eraseNote(UUID note) {
        return Ask.of(on ->
                new DataProtectionCommand.EraseNote(CASE, note, ErasureGround.NO_LONGER_NEEDED, OFFICER, Names.HELD));
    }

    public static Ask placeLegalHold(LegalHoldReason reason) {
        return Ask.of(on -> new DataProtectionCommand.PlaceLegalHold(CASE, reason, on));
    }

    public static Ask liftLegalHold(LegalHoldReason reason) {
        return Ask.of(on -> new DataProtectionCommand.LiftLegalHold(CASE, reason, on));
    }

    public static Ask restrictProcessing(PersonId person) {
        return Ask.of(on ->
                new DataProtectionCommand.RestrictProcessing(CASE, person, RestrictionGround.ACCURACY_CONTESTED, on));
    }

    public static Ask liftRestriction(PersonId person) {
        return Ask.of(on -> new DataProtectionCommand.LiftRestriction(CASE, person, on));
    }

    public static Ask offerTo(AccountId mediator) {
        return Ask.of(on -> new MediatorCommand.OfferToMediator(CASE, mediator, on));
    }

    public static Ask acceptAs(AccountId mediator) {
        return Ask.of(on -> new MediatorCommand.AcceptAsMediator(CASE, mediator, on));
    }

    public static Ask declareConflict(AccountId mediator) {
        return Ask.of(on -> new MediatorCommand.DeclareConflict(CASE, mediator, on));
    }

    public static Ask withdrawMediator(AccountId mediator) {
        return Ask.of(on -> new MediatorCommand.WithdrawMediator(CASE, mediator, MediatorDeparture.ILL, on));
    }

    public static Ask replaceMediator(AccountId mediator, AccountId by) {
        return Ask.of(on -> new MediatorCommand.ReplaceMediator(CASE, mediator, by, on));
    }

    /** The parent authorises a solicitor in writing to see the case. */
    public static Ask authorise(PersonId representative, @Nullable String from, @Nullable String until) {
        return authorise(representative, PARENT, Set.of(RepresentativePower.SEE_CASE), from, until);
    }

    public static Ask authorise(
            PersonId representative,
            PersonId by,
            Set<RepresentativePower> powers,
            @Nullable String from,
            @Nullable String until) {
        return Ask.of(on -> new RepresentativeCommand.AuthoriseRepresentative(
                CASE,
                representative,
                by,
                Representation.SOLICITOR,
                powers,
                AuthorityEvidence.SIGNED_FORM,
                sealed("solicitor"),
                null,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                on));
    }

    public static Ask withdrawAuthority(PersonId representative) {
        return Ask.of(on -> new RepresentativeCommand.WithdrawAuthority(CASE, representative, on));
    }

    public static Ask endLapsedAccess() {
        return Ask.of(on -> new RepresentativeCommand.EndLapsedAccess(CASE, on));
    }

    public static Ask consentToSharing(PersonId by, SharedWith with, SharedMatter... matters) {
        return Ask.of(on -> new ConsentCommand.GiveSharingConsent(CASE, by, with, Set.of(matters), on));
    }

    public static Ask withdrawSharingConsent(PersonId by, SharedWith with) {
        return Ask.of(on -> new ConsentCommand.WithdrawSharingConsent(CASE, by, with, on));
    }

    public static Ask signAgreementToMediate(Party party) {
        return Ask.of(on -> new ConsentCommand.SignAgreementToMediate(CASE, party, null, on));
    }

    public static Ask askForNeed(PersonId person) {
        return Ask.of(on -> new NeedCommand.AskForNeed(CASE, person, AccessNeed.INTERPRETER, sealed("Polish"), on));
    }

    public static Ask arrangeNeed(int need) {
        return Ask.of(on -> new NeedCommand.ArrangeNeed(CASE, need, sealed("interpreter"), on));
    }

    public static Ask provideNeed(int need) {
        return Ask.of(on -> new NeedCommand.ProvideNeed(CASE, need, on));
    }

    public static Ask receiveComplaint() {
        return Ask.of(on -> new QualityCommand.ReceiveComplaint(
                CASE, Party.FAMILY, ComplaintSubject.SERVICE, sealed("complaint"), on));
    }

    public static Ask resolveComplaint(int complaint) {
        return Ask.of(on -> new QualityCommand.ResolveComplaint(CASE, complaint, ComplaintOutcome.PARTLY_UPHELD, on));
    }

    public static Ask askForFeedback() {
        return Ask.of(on -> new QualityCommand.AskForFeedback(CASE, Party.FAMILY, Channel.EMAIL, on));
    }

    public static Ask receiveFeedback(int score) {
        return Ask.of(on -> new QualityCommand.ReceiveFeedback(CASE, Party.FAMILY, score, null, on));
    }

    /** The same command about that right-holder. */
    public static Ask of(PersonId person, Ask ask) {
        return new Ask(on -> about(person, ask.told().apply(on)), ask.day());
    }

    private static CaseCommand about(PersonId person, CaseCommand command) {
        return switch (command) {
            case ChoiceCommand.RecordContact c ->
                new ChoiceCommand.RecordContact(c.caseId(), person, c.channel(), c.occurredOn());
            case ChoiceCommand.GiveAdvice c ->
                new ChoiceCommand.GiveAdvice(c.caseId(), person, c.channel(), c.topics(), c.occurredOn());
            case ChoiceCommand.RequestMediation c ->
                new ChoiceCommand.RequestMediation(c.caseId(), person, c.healthProvisionWanted(), c.occurredOn());
            case ChoiceCommand.DeclineMediation c ->
                new ChoiceCommand.DeclineMediation(c.caseId(), person, c.occurredOn());
            case ChoiceCommand.LeaveChoiceOpen c ->
                new ChoiceCommand.LeaveChoiceOpen(c.caseId(), person, c.occurredOn());
            case ChoiceCommand.EndPursuit c ->
                new ChoiceCommand.EndPursuit(c.caseId(), person, c.why(), c.occurredOn());
            case ChoiceCommand.WithdrawRequest c ->
                new ChoiceCommand.WithdrawRequest(c.caseId(), person, c.occurredOn());
            case CertificateCommand.IssueCertificate c ->
                new CertificateCommand.IssueCertificate(
                        c.caseId(), c.certificate(), person, c.ground(), c.adviserName(), c.further());
            case CertificateCommand.RecordCertificate c ->
                new CertificateCommand.RecordCertificate(
                        c.caseId(),
                        c.certificate(),
                        person,
                        c.ground(),
                        c.number(),
                        c.source(),
                        c.issuedOn(),
                        c.further(),
                        c.occurredOn());
            case EndingCommand.ConfirmResolution c ->
                new EndingCommand.ConfirmResolution(c.caseId(), person, c.occurredOn());
            case EndingCommand.DisputeResolution c ->
                new EndingCommand.DisputeResolution(c.caseId(), person, c.occurredOn());
            case OfferCommand.AnswerWrittenOffer c ->
                new OfferCommand.AnswerWrittenOffer(c.caseId(), person, c.choice(), c.occurredOn());
            case DoorCommand.RecordFrontDoorContact c ->
                new DoorCommand.RecordFrontDoorContact(
                        c.caseId(), person, c.organisation(), c.channel(), c.occurredOn());
            case ConsentCommand.SignAgreementToMediate c ->
                new ConsentCommand.SignAgreementToMediate(c.caseId(), c.party(), person, c.occurredOn());
            case AgreementCommand.SignAgreement c ->
                new AgreementCommand.SignAgreement(c.caseId(), c.party(), person, c.occurredOn());
            case DeskCommand.RecordContactAttempt c ->
                new DeskCommand.RecordContactAttempt(
                        c.caseId(), person, c.at(), c.channel(), c.result(), c.occurredOn());
            case EndingCommand.SendLastLetter c ->
                new EndingCommand.SendLastLetter(c.caseId(), person, c.channel(), c.replyBy(), c.occurredOn());
            case CaseCommand c -> throw new IllegalArgumentException("concerns no right-holder");
        };
    }

    public static Ask nameHolder(PersonId person, HolderCapacity capacity) {
        return Ask.of(on -> new HolderCommand.NameHolder(CASE, holder(person, capacity), on));
    }

    public static Ask nameFather() {
        return nameHolder(FATHER, HolderCapacity.PARENT);
    }

    public static Ask standDown(PersonId person) {
        return Ask.of(on -> new HolderCommand.StandDown(CASE, person, EndOfHolding.STEPPED_BACK, on));
    }

    /** Somebody takes the right over; the case is told that compulsory school age ended on 26 June 2026. */
    public static Ask takeOver(PersonId person, HolderCapacity capacity) {
        return takeOver(person, capacity, "2026-06-26");
    }

    public static Ask takeOver(PersonId person, HolderCapacity capacity, @Nullable String schoolAgeEndedOn) {
        return Ask.of(on -> new HolderCommand.TakeOver(
                CASE,
                HolderCommand.Successor.newcomer(holder(person, capacity)),
                schoolAgeEndedOn == null ? null : LocalDate.parse(schoolAgeEndedOn),
                on));
    }

    public static Ask goOnFor(PersonId person) {
        return Ask.of(on -> new HolderCommand.TakeOver(
                CASE, HolderCommand.Successor.present(person), LocalDate.parse("2026-06-26"), on));
    }

    public static Ask agreeJointView(PersonId person) {
        return Ask.of(on -> new HolderCommand.AgreeJointView(CASE, person, on));
    }

    public static Ask withdrawJointView(PersonId person) {
        return Ask.of(on -> new HolderCommand.WithdrawJointView(CASE, person, on));
    }

    public static Ask changeContacts(PersonId person) {
        return Ask.of(on -> new ContactCommand.ChangeContacts(CASE, person, sealed("another phone"), null, null, on));
    }

    public static Ask askSafeContact(PersonId person, ContactLimit... never) {
        return Ask.of(on -> new ContactCommand.AskSafeContact(CASE, person, Set.of(never), on));
    }

    private static IntakeCommand.Holder holder(PersonId person, HolderCapacity capacity) {
        return new IntakeCommand.Holder(person, capacity, sealed("name of " + person), null, null, null);
    }

    public static Ask describeSetting(MeetingId meeting, MeetingMode mode, @Nullable Integer minutes) {
        return Ask.of(on -> new MeetingPreparationCommand.DescribeSetting(CASE, meeting, mode, true, minutes, on));
    }

    public static Ask sendPapers(MeetingId meeting, Party to) {
        return Ask.of(on -> new MeetingPreparationCommand.SendPapers(CASE, meeting, to, Channel.EMAIL, on));
    }

    public static Ask receivePapers(MeetingId meeting, Party from) {
        return Ask.of(on -> new MeetingPreparationCommand.ReceivePapers(CASE, meeting, from, Channel.LETTER, on));
    }

    public static Ask notHeld(MeetingId meeting, Absentee... absent) {
        return notHeld(meeting, NotHeldReason.NO_SHOW, absent);
    }

    public static Ask notHeld(MeetingId meeting, NotHeldReason reason, Absentee... absent) {
        return Ask.of(on -> new MeetingEndCommand.RecordNotHeld(CASE, meeting, reason, Set.of(absent), on));
    }

    public static Ask adjournMeeting(MeetingId meeting) {
        return Ask.of(on -> new MeetingEndCommand.AdjournMeeting(CASE, meeting, on));
    }

    public static Ask timeSession(MeetingId meeting, int minutes) {
        return Ask.of(on -> new MeetingEndCommand.TimeSession(CASE, meeting, LocalTime.of(10, 5), minutes, on));
    }

    public static Ask abandonMediation(CancelledBy by, Outcome outcome) {
        return Ask.of(on -> new EndingCommand.AbandonMediation(CASE, by, outcome, on));
    }

    public static Ask resolveBeforeMeeting(EarlyResolution how) {
        return Ask.of(on -> new EndingCommand.ResolveBeforeMeeting(CASE, how, on));
    }

    public static Ask confirmResolution() {
        return Ask.of(on -> new EndingCommand.ConfirmResolution(CASE, null, on));
    }

    public static Ask disputeResolution() {
        return Ask.of(on -> new EndingCommand.DisputeResolution(CASE, null, on));
    }

    public static Ask sendLastLetter(String replyBy) {
        return sendLastLetter(Channel.LETTER, replyBy);
    }

    public static Ask sendLastLetter(Channel channel, String replyBy) {
        return Ask.of(on -> new EndingCommand.SendLastLetter(CASE, null, channel, LocalDate.parse(replyBy), on));
    }

    public static Ask closeFor(ClosureReason reason) {
        return Ask.of(on -> new AftermathCommand.CloseCase(CASE, reason, on));
    }

    public static Ask recordDelay(String clock, DelayCause cause) {
        return Ask.of(
                on -> new DelayCommand.RecordDelay(CASE, clock, cause, DelayReason.CANNOT_ATTEND, null, null, on));
    }

    public static Ask agreeLaterDay(String clock, @Nullable String agreedFor, @Nullable String writtenOn) {
        return Ask.of(on -> new DelayCommand.RecordDelay(
                CASE,
                clock,
                DelayCause.FAMILY,
                DelayReason.MORE_TIME_ASKED,
                agreedFor == null ? null : LocalDate.parse(agreedFor),
                writtenOn == null ? null : LocalDate.parse(writtenOn),
                on));
    }

    public static Ask signAgreement(Party party) {
        return Ask.of(on -> new AgreementCommand.SignAgreement(CASE, party, null, on));
    }

    public static Ask varyStep(AgreementItemId item, String agreedBy) {
        return Ask.of(on -> new AgreementCommand.VaryStep(CASE, item, LocalDate.parse(agreedBy), on));
    }

    public static Ask claimExcuse(AgreementItemId item, ComplianceExcuse excuse) {
        return Ask.of(on -> new AgreementCommand.ClaimExcuse(CASE, item, excuse, on));
    }

    public static Ask disputeStep(AgreementItemId item, @Nullable Rule rule) {
        return Ask.of(on -> new AgreementCommand.DisputeStep(CASE, item, rule, on));
    }

    public static Ask makeWrittenOffer() {
        return makeWrittenOffer(Channel.EMAIL);
    }

    public static Ask makeWrittenOffer(Channel channel) {
        return Ask.of(on -> new OfferCommand.MakeWrittenOffer(CASE, channel, on));
    }

    public static Ask answerWrittenOffer(OfferChoice choice) {
        return Ask.of(on -> new OfferCommand.AnswerWrittenOffer(CASE, null, choice, on));
    }

    public static Ask claimExpense(ExpenseId expense, MeetingId meeting, int pence) {
        return Ask.of(on -> new ExpenseCommand.ClaimExpense(CASE, expense, meeting, ExpenseKind.TRAVEL, pence, on));
    }

    public static Ask decideExpense(ExpenseId expense, int allowedPence) {
        return Ask.of(
                on -> new ExpenseCommand.DecideExpense(CASE, expense, ExpensePayer.LOCAL_AUTHORITY, allowedPence, on));
    }

    public static Ask payExpense(ExpenseId expense) {
        return Ask.of(on -> new ExpenseCommand.PayExpense(CASE, expense, on));
    }

    public static Ask attemptContact(Channel channel, ContactResult result) {
        return Ask.of(
                on -> new DeskCommand.RecordContactAttempt(CASE, null, LocalTime.of(10, 30), channel, result, on));
    }

    public static Ask setNextAction(NextAction action, String dueOn) {
        return Ask.of(on -> new DeskCommand.SetNextAction(CASE, action, COORDINATOR, LocalDate.parse(dueOn), on));
    }

    public static Ask completeNextAction() {
        return Ask.of(on -> new DeskCommand.CompleteNextAction(CASE, on));
    }

    public static Ask assignOwner(AccountId owner) {
        return Ask.of(on -> new DeskCommand.AssignOwner(CASE, owner, on));
    }

    public static Ask coverAbsence(AccountId cover, String from, String until) {
        return Ask.of(
                on -> new DeskCommand.CoverAbsence(CASE, cover, LocalDate.parse(from), LocalDate.parse(until), on));
    }

    public static Ask sendCertificate(CertificateId certificate) {
        return Ask.of(on -> new CertificateCommand.RecordCertificateSent(CASE, certificate, Channel.EMAIL, on));
    }

    public static Ask bounceCertificate(CertificateId certificate) {
        return Ask.of(on -> new CertificateCommand.RecordCertificateBounced(CASE, certificate, Channel.EMAIL, on));
    }

    public static Ask restateDates(List<RunningClock> stated) {
        return Ask.of(on -> new CalendarCommand.RestateDates(CASE, stated));
    }

    public static Ask furtherNotice(NoticeKind kind, @Nullable LocalDate printedOn, @Nullable LocalDate sentOn) {
        return Ask.of(on -> new DecisionCommand.RecordFurtherNotice(CASE, kind, printedOn, sentOn, null, on));
    }

    public static Ask furtherNotice(String sentOn) {
        return furtherNotice(NoticeKind.RESENT, null, LocalDate.parse(sentOn));
    }

    public static Ask examineNotice(@Nullable OrganisationId adviserNamed, NoticeItem... missing) {
        return Ask.of(on -> new DecisionCommand.ExamineNotice(CASE, Set.of(missing), adviserNamed, on));
    }

    public static Ask nameAuthorityContact() {
        return Ask.of(on -> new DecisionCommand.NameAuthorityContact(
                CASE, sealed("officer"), sealed("officer's e-mail"), null, sealed("LA 2"), on));
    }

    public static Ask decisionIsWithdrawn() {
        return Ask.of(on -> new DecisionCommand.RecordDecisionWithdrawn(CASE, on));
    }

    public static Ask decisionIsSuperseded(DecisionChange change) {
        return Ask.of(on -> new DecisionCommand.RecordDecisionSuperseded(CASE, change, on));
    }

    public static Ask widenAppeal(PlanSection... sections) {
        return Ask.of(on -> new DecisionCommand.WidenAppeal(CASE, Set.of(sections), on));
    }

    public static Ask seekPermission(PermissionNeed... needs) {
        return Ask.of(on -> new TribunalCommand.SeekPermission(CASE, Set.of(needs), on));
    }

    public static Ask recordPermission(PermissionAnswer answer) {
        return Ask.of(on -> new TribunalCommand.RecordPermission(CASE, answer, on));
    }

    public static Ask informCommissioner(CommissionerCode commissioner) {
        return Ask.of(on -> new ArrangementCommand.InformCommissioner(CASE, commissioner, Channel.EMAIL, on));
    }

    public static Ask changeAuthority(AuthorityCode authority, AuthorityChange why) {
        return Ask.of(on -> new BodyCommand.ChangeAuthority(CASE, authority, why, on));
    }

    public static Ask tellNewAuthority() {
        return Ask.of(on -> new BodyCommand.TellNewAuthority(CASE, Channel.EMAIL, on));
    }

    public static Ask addCommissioner(CommissionerCode commissioner) {
        return Ask.of(on -> new BodyCommand.AddCommissioner(CASE, commissioner, on));
    }

    public static Ask stateDetention(boolean detained) {
        return Ask.of(on -> new BodyCommand.StateDetention(CASE, detained, on));
    }

    public static Ask stateCare(AuthorityCode by, CareHolder holder) {
        return Ask.of(on -> new BodyCommand.StateCare(CASE, by, holder, on));
    }

    public static Ask explainAllocation(AllocationBasis basis) {
        return Ask.of(on -> new BodyCommand.ExplainAllocation(CASE, basis, new ContractId("manchester-2024"), on));
    }

    public static Ask reallocate(OrganisationId provider) {
        return reallocate(provider, provider);
    }

    public static Ask reallocate(OrganisationId provider, OrganisationId adviserOrganisation) {
        return Ask.of(on -> new BodyCommand.ReallocateProvider(
                CASE, provider, adviserOrganisation, AllocationBasis.CONFLICT, new ContractId("manchester-2024"), on));
    }

    public static Ask joinMeetings(MeetingId meeting, CaseId other, MeetingId otherMeeting) {
        return Ask.of(on -> new ConfidenceCommand.JoinMeetings(CASE, meeting, other, otherMeeting, on));
    }

    public static Ask recordFrontDoorContact(OrganisationId organisation) {
        return Ask.of(on -> new DoorCommand.RecordFrontDoorContact(CASE, null, organisation, Channel.HELPLINE, on));
    }

    public static Ask endIntake(IntakeResult result) {
        return Ask.of(on -> new DoorCommand.EndIntake(
                CASE, result, result == IntakeResult.SIGNPOSTED ? sealed("elsewhere") : null, on));
    }

    public static Ask linkCase(CaseId other, Relation relation) {
        return Ask.of(on -> new ConfidenceCommand.LinkCase(CASE, other, relation, on));
    }

    /** The notice of a decision. */
    public static final class Notice {

        private DecisionKind kind = DecisionKind.REFUSAL_TO_ASSESS;
        private boolean sectionIOnly;
        private @Nullable LocalDate printedOn;
        private @Nullable LocalDate sentOn;
        private @Nullable LocalDate receivedOn;

        private Notice() {}

        public Notice sentOn(String day) {
            sentOn = LocalDate.parse(day);
            return this;
        }

        public Notice printedOn(String day) {
            printedOn = LocalDate.parse(day);
            return this;
        }

        public Notice receivedOn(String day) {
            receivedOn = LocalDate.parse(day);
            return this;
        }

        public Notice of(DecisionKind now) {
            kind = now;
            return this;
        }

        public Notice aboutSectionIOnly() {
            sectionIOnly = true;
            return this;
        }

        public Ask now() {
            return Ask.of(this::command);
        }

        DecisionCommand.RecordDecision command(@Nullable LocalDate on) {
            return new DecisionCommand.RecordDecision(
                    CASE, DECISION, kind, sectionIOnly, printedOn, sentOn, receivedOn, sealed("LA 1"), on);
        }
    }

    /** A meeting's plan. */
    public static final class Planning {

        private final boolean isNew;
        private final MeetingId meeting;
        private final LocalDate plannedOn;
        private Set<AccountId> mediators = Set.of(MEDIATOR);
        private @Nullable LocalDate noticeGivenOn;
        private boolean shortNoticeConsent;

        private Planning(boolean isNew, MeetingId meeting, String plannedOn) {
            this.isNew = isNew;
            this.meeting = meeting;
            this.plannedOn = LocalDate.parse(plannedOn);
        }

        static Planning arrange(MeetingId meeting, String plannedOn) {
            return new Planning(true, meeting, plannedOn);
        }

        static Planning move(MeetingId meeting, String plannedOn) {
            return new Planning(false, meeting, plannedOn);
        }

        public Planning by(AccountId... accounts) {
            mediators = Set.of(accounts);
            return this;
        }

        public Planning familyToldOn(String day) {
            noticeGivenOn = LocalDate.parse(day);
            return this;
        }

        public Planning familyAgreesToShortNotice() {
            shortNoticeConsent = true;
            return this;
        }

        public Ask on(String day) {
            return now().on(day);
        }

        public Ask now() {
            return isNew
                    ? Ask.of(on -> new MeetingCommand.ArrangeMeeting(
                            CASE,
                            meeting,
                            plannedOn,
                            null,
                            sealed("place"),
                            mediators,
                            noticeGivenOn,
                            shortNoticeConsent,
                            on))
                    : Ask.of(on -> new MeetingCommand.MoveMeeting(
                            CASE,
                            meeting,
                            plannedOn,
                            null,
                            sealed("place"),
                            CancelledBy.FAMILY,
                            noticeGivenOn,
                            shortNoticeConsent,
                            on));
        }
    }
}
