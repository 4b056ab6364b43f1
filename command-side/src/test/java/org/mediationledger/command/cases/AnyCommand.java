package org.mediationledger.command.cases;

import static org.mediationledger.command.example.Bundles.*;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Letters.*;
import static org.mediationledger.command.example.Papers.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.ChoiceCommand;
import org.mediationledger.command.api.ConclusionCommand;
import org.mediationledger.command.api.CorrectionCommand;
import org.mediationledger.command.api.DecisionCommand;
import org.mediationledger.command.api.MeetingCommand;
import org.mediationledger.command.api.MeetingEndCommand;
import org.mediationledger.command.example.Ask;
import org.mediationledger.command.example.Commands;
import org.mediationledger.command.example.Names;
import org.mediationledger.events.AgreementItem;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.Role;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.Absentee;
import org.mediationledger.terms.AddressKind;
import org.mediationledger.terms.AdviceTopic;
import org.mediationledger.terms.AllocationBasis;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;
import org.mediationledger.terms.AuthorityChange;
import org.mediationledger.terms.BundleSending;
import org.mediationledger.terms.BundleStop;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.CareHolder;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ClosureReason;
import org.mediationledger.terms.ComplianceExcuse;
import org.mediationledger.terms.ContactLimit;
import org.mediationledger.terms.ContactResult;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.terms.DecisionChange;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.terms.DelayCause;
import org.mediationledger.terms.DocumentKind;
import org.mediationledger.terms.EarlyResolution;
import org.mediationledger.terms.EndOfPursuit;
import org.mediationledger.terms.FurtherCertificateReason;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.IntakeResult;
import org.mediationledger.terms.ItemOwner;
import org.mediationledger.terms.LegalHoldReason;
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
import org.mediationledger.terms.Relation;
import org.mediationledger.terms.ReleaseGround;
import org.mediationledger.terms.SharedMatter;
import org.mediationledger.terms.SharedWith;

/**
 * Any command, on things that the case has as well as on things that it lacks, on days that fit and on days that don't.
 * What moves a case on is drawn more often than what could go on for ever.
 */
final class AnyCommand {

    private final Random random;
    private final Chronicle chronicle;
    private final LocalDate today;

    AnyCommand(Random random, Chronicle chronicle, LocalDate today) {
        this.random = random;
        this.chronicle = chronicle;
        this.today = today;
    }

    CaseCommand draw() {
        CaseFacts facts = chronicle.facts();
        if (facts.conclusion().agreedOn() != null && random.nextBoolean()) {
            return pick(aboutAgreement()).get();
        }
        if (facts.choice().pursued() && random.nextInt(3) == 0) {
            return pick(towardsAgreement()).get();
        }
        return pick(kinds()).get();
    }

    /** A command about one of those who hold the right, or about nobody in particular. */
    private CaseCommand of(Ask ask) {
        return random.nextInt(3) == 0 ? told(ask) : told(Commands.of(holder(), ask));
    }

    private PersonId holder() {
        List<PersonId> acting = chronicle.facts().holders().acting();
        return random.nextInt(10) == 0 ? pick(people()) : pick(acting.isEmpty() ? people() : acting);
    }

    private static List<PersonId> people() {
        return List.of(Names.PARENT, Names.FATHER, Names.CHILD, Names.person("representative"), Names.person("other"));
    }

    private CaseCommand successor() {
        return switch (random.nextInt(4)) {
            case 0 -> told(goOnFor(holder()));
            case 1 -> told(takeOver(Names.CHILD, HolderCapacity.YOUNG_PERSON, null));
            case 2 -> told(takeOver(Names.CHILD, HolderCapacity.YOUNG_PERSON, "2022-06-24"));
            default -> told(takeOver(pick(people()), pick(HolderCapacity.values()), "2022-06-24"));
        };
    }

    /** Where somebody wishes to mediate, a third of what is asked leads that way. */
    private List<Supplier<CaseCommand>> towardsAgreement() {
        return List.of(
                () -> told(informLocalAuthority()),
                this::arrange,
                this::hold,
                () -> told(
                        concludeMediation(random.nextBoolean() ? Outcome.FULL_AGREEMENT : Outcome.PARTIAL_AGREEMENT)),
                this::agreement);
    }

    /** Few cases come to an agreement; of those that do, half of what is asked is about it. */
    private List<Supplier<CaseCommand>> aboutAgreement() {
        return List.of(
                () -> of(signAgreement(Party.FAMILY)),
                () -> told(signAgreement(pick(Party.values()))),
                () -> told(varyStep(item(), today.plusDays(random.nextInt(60)).toString())),
                () -> told(claimExcuse(item(), pick(ComplianceExcuse.values()))),
                this::plausibleStep,
                this::disputedStep,
                () -> new DecisionCommand.StateIssues(Names.CASE, Set.of(IssueKind.HEALTH), day()),
                () -> told(tellAuthorityOfAgreement()),
                () -> told(tellAuthorityOfAgreement()),
                () -> told(claimExpense(Names.expense(random.nextInt(3)), heldMeeting(), 1 + random.nextInt(5_000))),
                () -> told(decideExpense(Names.expense(random.nextInt(3)), random.nextInt(3_000))),
                () -> told(payExpense(Names.expense(random.nextInt(3)))));
    }

    private List<Supplier<CaseCommand>> kinds() {
        return List.of(
                () -> told(stateDisagreement()),
                () -> told(consentToResolution(pick(Party.values()), random.nextInt(4) > 0)),
                this::decision,
                this::decision,
                () -> new DecisionCommand.StateIssues(Names.CASE, issues(), day()),
                () -> of(recordContact()),
                () -> of(recordContact()),
                () -> of(giveAdvice(AdviceTopic.CERTIFICATE)),
                () -> of(requestMediation()),
                () -> of(requestMediation()),
                () -> of(declineMediation()),
                () -> of(declineMediation()),
                () -> of(leaveChoiceOpen()),
                () -> new ChoiceCommand.EndPursuit(Names.CASE, holder(), pick(EndOfPursuit.values()), day()),
                () -> of(withdrawRequest()),
                () -> told(informLocalAuthority()),
                () -> told(informLocalAuthority()),
                () -> told(informCommissioner()),
                () -> told(informCommissioner()),
                () -> told(recordCannotArrange(pick(Channel.values()))),
                () -> told(recordCannotArrange()),
                this::arrange,
                this::arrange,
                this::arrange,
                this::move,
                () -> new MeetingCommand.GiveNotice(Names.CASE, meeting(), random.nextBoolean(), day()),
                () -> new MeetingCommand.GiveNotice(Names.CASE, meeting(), true, null),
                () -> told(cancelMeeting(meeting(), pick(CancelledBy.values()))),
                () -> told(nameAttendee(meeting(), Names.PARENT, AttendeeRole.RIGHT_HOLDER, AttendanceBasis.PARTY)),
                () -> told(confirmAuthority(meeting(), Names.PARENT)),
                () -> told(recordChildViews(meeting())),
                this::hold,
                this::hold,
                this::hold,
                () -> told(concludeMediation(pick(Outcome.values()))),
                () -> told(concludeMediation(Outcome.PARTIAL_AGREEMENT)),
                this::agreement,
                this::agreement,
                () -> told(completeStep(item(), random.nextInt(3) == 0 ? null : pick(Rule.values()))),
                this::plausibleStep,
                this::plausibleStep,
                () -> told(tellAuthorityOfAgreement()),
                () -> told(tellAuthorityOfAgreement()),
                () -> of(issueFurtherCertificate(newCertificate(), pick(CertificateGround.values()), further())),
                () -> of(issueFurtherCertificate(newCertificate(), pick(CertificateGround.values()), further())),
                () -> of(recordFurtherCertificate(
                        newCertificate(),
                        pick(CertificateGround.values()),
                        today.minusDays(random.nextInt(90)).toString(),
                        further())),
                () -> told(copyCertificate(certificate())),
                () -> told(withdrawCertificate(certificate(), random.nextInt(3) == 0 ? certificate() : null)),
                () -> told(registerAppeal()),
                () -> told(decideAppeal()),
                () -> told(closeCase()),
                () -> told(reopenCase()),
                () -> told(reopenCase()),
                () -> new CorrectionCommand.CorrectDate(Names.CASE, entry(), anyDay(), pick(CorrectionReason.values())),
                () -> new CorrectionCommand.CorrectDate(Names.CASE, entry(), anyDay(), pick(CorrectionReason.values())),
                this::correctedDecision,
                () -> told(strikeOut(entry())),
                this::dataProtection,
                () -> told(grantAccess(pick(accounts()), pick(Role.values()), holder())),
                () -> told(revokeAccess()),
                () -> told(takeConfidence(random.nextBoolean() ? Names.PARENT : Names.person("stranger"))),
                () -> told(authorise(
                        Names.SOLICITOR,
                        null,
                        random.nextBoolean() ? null : today.plusDays(5).toString())),
                () -> told(grantAccess(Names.REPRESENTATIVE, Role.REPRESENTATIVE, Names.SOLICITOR)),
                () -> told(withdrawAuthority(Names.SOLICITOR)),
                () -> told(endLapsedAccess()),
                () -> told(consentToSharing(Names.PARENT, pick(SharedWith.values()), pick(SharedMatter.values()))),
                () -> told(withdrawSharingConsent(Names.PARENT, pick(SharedWith.values()))),
                () -> told(signAgreementToMediate(pick(Party.values()))),
                () -> told(askForNeed(random.nextBoolean() ? Names.PARENT : Names.CHILD)),
                () -> told(arrangeNeed(1 + random.nextInt(3))),
                () -> told(provideNeed(1 + random.nextInt(3))),
                () -> told(receiveComplaint()),
                () -> told(resolveComplaint(1 + random.nextInt(3))),
                () -> told(askForFeedback()),
                () -> told(receiveFeedback(random.nextInt(7))),
                () -> told(offerTo(anyMediator())),
                () -> told(acceptAs(anyMediator())),
                () -> told(replaceMediator(anyMediator(), anyMediator())),
                () -> random.nextInt(4) == 0
                        ? told(declareConflict(anyMediator()))
                        : told(withdrawMediator(anyMediator())),
                () -> told(nameHolder(pick(people()), pick(HolderCapacity.values()))),
                () -> told(nameFather()),
                () -> told(nameHolder(Names.person("other"), HolderCapacity.ALTERNATIVE_PERSON)),
                () -> told(standDown(holder())),
                this::successor,
                () -> told(agreeJointView(holder())),
                () -> told(withdrawJointView(holder())),
                () -> told(changeContacts(holder())),
                () -> told(askSafeContact(holder(), ContactLimit.NO_POST)),
                () -> told(describeSetting(meeting(), pick(MeetingMode.values()), random.nextInt(800))),
                () -> told(sendPapers(meeting(), pick(Party.values()))),
                () -> told(receivePapers(meeting(), pick(Party.values()))),
                this::notHeld,
                () -> told(adjournMeeting(heldMeeting())),
                this::adjourn,
                () -> told(timeSession(heldMeeting(), random.nextInt(800))),
                () -> told(abandonMediation(pick(CancelledBy.values()), pick(Outcome.values()))),
                () -> told(resolveBeforeMeeting(pick(EarlyResolution.values()))),
                () -> told(resolveBeforeMeeting(pick(EarlyResolution.values()))),
                () -> of(confirmResolution()),
                () -> of(confirmResolution()),
                () -> of(disputeResolution()),
                () -> of(sendLastLetter(today.plusDays(random.nextInt(4)).toString())),
                () -> of(attemptContact(Channel.TELEPHONE, ContactResult.NO_ANSWER)),
                () -> of(attemptContact(Channel.LETTER, ContactResult.SENT)),
                () -> told(closeFor(ClosureReason.NO_RESPONSE)),
                () -> told(recordDelay(clock(), pick(DelayCause.values()))),
                () -> told(agreeLaterDay(
                        "ARRANGE_MEDIATION",
                        today.plusDays(random.nextInt(60)).toString(),
                        random.nextInt(4) == 0
                                ? null
                                : today.minusDays(random.nextInt(4)).toString())),
                () -> told(signAgreement(pick(Party.values()))),
                () -> told(signAgreement(pick(Party.values()))),
                () -> told(
                        varyStep(item(), today.plusDays(random.nextInt(60) - 10).toString())),
                () -> told(claimExcuse(item(), pick(ComplianceExcuse.values()))),
                this::disputedStep,
                this::disputedStep,
                () -> told(makeWrittenOffer(pick(Channel.values()))),
                () -> of(answerWrittenOffer(pick(OfferChoice.values()))),
                () -> told(claimExpense(Names.expense(random.nextInt(3)), heldMeeting(), random.nextInt(5_000))),
                () -> told(decideExpense(Names.expense(random.nextInt(3)), random.nextInt(3_000))),
                () -> told(payExpense(Names.expense(random.nextInt(3)))),
                () -> told(addDocument(
                        paper(random.nextInt(4)),
                        DocumentKind.REPORT,
                        DisclosureClass.PARTY,
                        pick(Party.values()),
                        null,
                        recently(),
                        version(1))),
                () -> told(
                        addVersion(paper(random.nextInt(4)), pick(Party.values()), recently(), 1 + random.nextInt(3))),
                () -> told(shareDocument(paper(random.nextInt(4)))),
                () -> told(releaseDocument(paper(random.nextInt(4)), pick(ReleaseGround.values()))),
                () -> told(redactDocument(paper(random.nextInt(4)), paper(random.nextInt(8)), ADDRESS)),
                () -> told(withdrawDocument(paper(random.nextInt(4)))),
                () -> told(beginBundle(bundle(random.nextInt(3)))),
                () -> told(recordBundleMade(bundle(random.nextInt(3)))),
                () -> told(stopBundle(bundle(random.nextInt(3)), pick(BundleStop.values()))),
                () -> told(submitBundle(bundle(random.nextInt(3)), pick(BundleSending.values()))),
                () -> told(writeLetter(letter(random.nextInt(9)), holder())),
                () -> told(letterLeft(letter(random.nextInt(9)))),
                () -> told(letterStayed(letter(random.nextInt(9)))),
                () -> told(letterArrived(letter(random.nextInt(9)))),
                () -> told(letterCameBack(letter(random.nextInt(9)))),
                () -> told(confirmAddress(holder(), pick(AddressKind.values()))),
                () -> told(changeEmail(holder())),
                () -> told(askWithdrawal(certificate())),
                () -> told(confirmWithdrawal(certificate(), random.nextBoolean() ? ADVISER : ANOTHER_ADVISER)),
                () -> of(attemptContact(pick(Channel.values()), pick(ContactResult.values()))),
                () -> told(setNextAction(pick(NextAction.values()), anyDay().toString())),
                () -> told(completeNextAction()),
                () -> told(assignOwner(random.nextBoolean() ? Names.COORDINATOR : Names.COLLEAGUE)),
                () -> told(coverAbsence(Names.COLLEAGUE, anyDay().toString(), anyDay().toString())),
                () -> told(sendCertificate(certificate())),
                () -> told(bounceCertificate(certificate())),
                this::furtherNotice,
                () -> told(examineNotice(pick(advisers()), pick(NoticeItem.values()))),
                () -> told(nameAuthorityContact()),
                () -> told(decisionIsWithdrawn()),
                () -> told(decisionIsSuperseded(pick(DecisionChange.values()))),
                () -> told(widenAppeal(pick(PlanSection.values()))),
                () -> told(widenAppeal(PlanSection.B, PlanSection.F)),
                () -> told(seekPermission(pick(PermissionNeed.values()))),
                () -> told(recordPermission(pick(PermissionAnswer.values()))),
                () -> told(informCommissioner(pick(boards()))),
                () -> told(changeAuthority(
                        random.nextBoolean() ? Names.MANCHESTER : Names.SALFORD, pick(AuthorityChange.values()))),
                () -> told(tellNewAuthority()),
                () -> told(addCommissioner(pick(boards()))),
                () -> told(stateDetention(random.nextInt(4) == 0)),
                () -> told(
                        stateCare(random.nextBoolean() ? Names.MANCHESTER : Names.SALFORD, pick(CareHolder.values()))),
                () -> told(explainAllocation(pick(AllocationBasis.values()))),
                () -> of(recordFrontDoorContact(pick(advisers()))),
                () -> told(endIntake(pick(IntakeResult.values()))),
                () -> told(joinMeetings(meeting(), Names.OTHER_CASE, Names.meeting(2))),
                () -> told(linkCase(random.nextInt(4) == 0 ? Names.CASE : Names.OTHER_CASE, pick(Relation.values()))));
    }

    CaseCommand opening() {
        return new Ask(
                        on -> (random.nextInt(8) == 0
                                        ? openCase().forDisagreementResolution()
                                        : openCase().commissionedBy(Names.GREATER_MANCHESTER))
                                .now()
                                .told()
                                .apply(on),
                        day())
                .command();
    }

    private CaseCommand decision() {
        boolean sectionIOnly = random.nextInt(10) == 0;
        LocalDate sent = today.minusDays(random.nextInt(70));
        return new DecisionCommand.RecordDecision(
                Names.CASE,
                Names.DECISION,
                sectionIOnly ? DecisionKind.PLAN_CONTENT : pick(DecisionKind.values()),
                sectionIOnly,
                random.nextInt(3) == 0 ? sent.minusDays(random.nextInt(5)) : null,
                random.nextInt(5) == 0 ? null : sent,
                null,
                null,
                day());
    }

    private CaseCommand furtherNotice() {
        LocalDate sent = today.minusDays(random.nextInt(90));
        return told(Commands.furtherNotice(
                pick(NoticeKind.values()),
                random.nextInt(3) == 0 ? sent.minusDays(random.nextInt(5)) : null,
                random.nextInt(5) == 0 ? null : sent));
    }

    private static List<CommissionerCode> boards() {
        return List.of(Names.GREATER_MANCHESTER, Names.LANCASHIRE, new CommissionerCode("XXX"));
    }

    private static List<OrganisationId> advisers() {
        return List.of(Names.TOGETHER_TRUST, Names.IAS_MANCHESTER, new OrganisationId("nobody"));
    }

    private CaseCommand correctedDecision() {
        LocalDate sent = today.minusDays(random.nextInt(90));
        return new CorrectionCommand.CorrectDecision(
                Names.CASE,
                decisionEntry(),
                DecisionKind.PLAN_CONTENT,
                random.nextInt(4) == 0,
                random.nextInt(3) == 0 ? sent.minusDays(random.nextInt(5)) : null,
                sent,
                null,
                pick(CorrectionReason.values()));
    }

    private UUID decisionEntry() {
        return chronicle.state().entries().stream()
                .filter(entry -> entry.event() instanceof org.mediationledger.events.DecisionEvent.DecisionNotified)
                .map(CaseState.Entry::id)
                .findFirst()
                .orElseGet(this::entry);
    }

    private CaseCommand arrange() {
        LocalDate on = nearDay();
        LocalDate plannedOn = on.plusDays(random.nextInt(20));
        LocalDate told = random.nextBoolean() ? null : on;
        return new MeetingCommand.ArrangeMeeting(
                Names.CASE,
                Names.meeting(chronicle.facts().children().meetings().size() + 1),
                plannedOn,
                null,
                Names.sealed("place"),
                random.nextInt(10) == 0 ? Set.of() : Set.of(Names.MEDIATOR),
                told,
                random.nextInt(3) > 0,
                on);
    }

    private CaseCommand move() {
        LocalDate on = nearDay();
        return new MeetingCommand.MoveMeeting(
                Names.CASE,
                meeting(),
                on.plusDays(random.nextInt(20)),
                null,
                Names.sealed("place"),
                pick(CancelledBy.values()),
                random.nextBoolean() ? null : on,
                random.nextBoolean(),
                on);
    }

    private CaseCommand hold() {
        MeetingId meeting = meeting();
        ChildrenState.Meeting known = chronicle.facts().children().meetings().get(meeting);
        return new MeetingCommand.HoldMeeting(
                Names.CASE,
                meeting,
                Set.of(Names.PARENT),
                known == null || random.nextInt(6) == 0 ? day() : known.plannedOn());
    }

    private CaseCommand agreement() {
        return told(recordAgreement(
                IntStream.range(0, random.nextInt(4)).mapToObj(this::agreedStep).toArray(AgreementItem[]::new)));
    }

    private AgreementItem agreedStep(int number) {
        AgreedAction action = pick(AgreedAction.values());
        return new AgreementItem(
                Names.item(number),
                action,
                random.nextInt(12) == 0 ? pick(ItemOwner.values()) : pick(List.copyOf(ItemOwners.of(action))),
                Names.sealed("step"),
                random.nextInt(3) == 0 ? today.plusDays(random.nextInt(60) - 5) : null);
    }

    private CaseCommand plausibleStep() {
        ConclusionState conclusion = chronicle.facts().conclusion();
        if (conclusion.agreedOn() == null || conclusion.items().isEmpty()) {
            return told(completeStep(item(), null));
        }
        AgreementItem item = pick(conclusion.items());
        Collection<Rule> rules = AgreementClocks.rulesOf(item.action(), conclusion.agreedOn());
        return told(completeStep(item.item(), rules.isEmpty() ? null : pick(List.copyOf(rules))));
    }

    private CaseCommand disputedStep() {
        return plausibleStep() instanceof ConclusionCommand.CompleteStep step
                ? told(disputeStep(step.item(), step.rule()))
                : told(disputeStep(item(), null));
    }

    private CaseCommand told(Ask ask) {
        return new Ask(ask.told(), day()).command();
    }

    /** Mostly today; else lately; seldom long ago or in the future. */
    private @Nullable LocalDate day() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4, 5 -> null;
            case 6, 7, 8, 9 -> today.minusDays(random.nextInt(5));
            case 10 -> anyDay();
            default -> today.plusDays(random.nextInt(3));
        };
    }

    private LocalDate nearDay() {
        return today.minusDays(random.nextInt(10) == 0 ? random.nextInt(10) : 0);
    }

    private LocalDate anyDay() {
        return today.minusDays(random.nextInt(60));
    }

    private Set<IssueKind> issues() {
        return switch (random.nextInt(6)) {
            case 0 -> Set.of(IssueKind.HEALTH);
            case 1 -> Set.of(IssueKind.HEALTH, IssueKind.EDUCATION);
            case 2 -> Set.of(IssueKind.SOCIAL_CARE);
            case 3 -> Set.of(IssueKind.HEALTH, IssueKind.SOCIAL_CARE, IssueKind.EDUCATION);
            case 4 -> Set.of(IssueKind.EDUCATION);
            default -> random.nextInt(5) == 0 ? Set.of() : Set.of(IssueKind.EDUCATION, IssueKind.SOCIAL_CARE);
        };
    }

    private @Nullable FurtherCertificateReason further() {
        return random.nextBoolean() ? null : pick(FurtherCertificateReason.values());
    }

    private MeetingId meeting() {
        List<MeetingId> planned = chronicle.facts().children().meetings().entrySet().stream()
                .filter(known -> known.getValue().planned() || random.nextInt(8) == 0)
                .map(java.util.Map.Entry::getKey)
                .toList();
        return planned.isEmpty() ? Names.meeting(99) : pick(planned);
    }

    private String recently() {
        return today.minusDays(random.nextInt(60)).toString();
    }

    private CertificateId certificate() {
        Set<CertificateId> known = chronicle.facts().children().certificates().keySet();
        return known.isEmpty() ? Names.certificate(99) : pick(List.copyOf(known));
    }

    private CertificateId newCertificate() {
        return Names.certificate(chronicle.facts().children().certificates().size() + 1);
    }

    private AgreementItemId item() {
        return Names.item(random.nextInt(4));
    }

    /** Rarely an erasure: most of a case's life has nothing of it. */
    private CaseCommand dataProtection() {
        return switch (random.nextInt(8)) {
            case 0 -> told(erasePerson(pick(people())));
            case 1 -> told(eraseClass(pick(RetentionClass.values())));
            case 2 -> told(eraseDocument(Names.document(1 + random.nextInt(2))));
            case 3 -> told(eraseNote(note()));
            case 4 -> told(placeLegalHold(pick(LegalHoldReason.values())));
            case 5 -> told(liftLegalHold(pick(LegalHoldReason.values())));
            case 6 -> told(restrictProcessing(holder()));
            default -> told(liftRestriction(holder()));
        };
    }

    private UUID note() {
        return chronicle.recorded().stream()
                .filter(recorded -> recorded.event() instanceof ConfidenceEvent.ConfidenceTaken)
                .map(CaseState.Entry::id)
                .findFirst()
                .orElseGet(this::entry);
    }

    private UUID entry() {
        List<CaseState.Entry> entries = chronicle.recorded();
        return entries.isEmpty() || random.nextInt(12) == 0
                ? Names.uuid("nothing")
                : entries.get(random.nextInt(entries.size())).id();
    }

    private AccountId anyMediator() {
        return pick(List.of(Names.MEDIATOR, Names.SECOND_MEDIATOR));
    }

    private static List<AccountId> accounts() {
        return List.of(Names.FAMILY, new AccountId("representative"));
    }

    private <T> T pick(T[] some) {
        return pick(Arrays.asList(some));
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private CaseCommand notHeld() {
        MeetingId meeting = meeting();
        ChildrenState.Meeting known = chronicle.facts().children().meetings().get(meeting);
        return new MeetingEndCommand.RecordNotHeld(
                Names.CASE,
                meeting,
                pick(NotHeldReason.values()),
                random.nextInt(3) == 0 ? Set.of() : Set.of(pick(Absentee.values())),
                known == null || random.nextInt(6) == 0 ? day() : known.plannedOn());
    }

    private CaseCommand adjourn() {
        MeetingId meeting = heldMeeting();
        ChildrenState.Meeting known = chronicle.facts().children().meetings().get(meeting);
        return new MeetingEndCommand.AdjournMeeting(Names.CASE, meeting, known == null ? day() : known.heldOn());
    }

    private MeetingId heldMeeting() {
        List<MeetingId> held = chronicle.facts().children().meetings().entrySet().stream()
                .filter(known -> known.getValue().held())
                .map(java.util.Map.Entry::getKey)
                .toList();
        return held.isEmpty() ? meeting() : pick(held);
    }

    private String clock() {
        List<String> clocks = List.copyOf(CaseClocks.of(chronicle.facts()).keySet());
        return clocks.isEmpty() || random.nextInt(8) == 0 ? "NOTHING" : pick(clocks);
    }
}
