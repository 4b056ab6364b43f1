package org.mediationledger.command.cases;

import static org.mediationledger.command.example.Commands.*;

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
import org.mediationledger.command.api.CorrectionCommand;
import org.mediationledger.command.api.DecisionCommand;
import org.mediationledger.command.api.MeetingCommand;
import org.mediationledger.command.example.Ask;
import org.mediationledger.command.example.Commands;
import org.mediationledger.command.example.Names;
import org.mediationledger.events.AgreementItem;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.rights.Role;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.AdviceTopic;
import org.mediationledger.terms.AllocationBasis;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;
import org.mediationledger.terms.AuthorityChange;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.CareHolder;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.terms.DecisionChange;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.terms.EndOfPursuit;
import org.mediationledger.terms.FurtherCertificateReason;
import org.mediationledger.terms.IntakeResult;
import org.mediationledger.terms.ItemOwner;
import org.mediationledger.terms.NoticeItem;
import org.mediationledger.terms.NoticeKind;
import org.mediationledger.terms.Outcome;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.PermissionAnswer;
import org.mediationledger.terms.PermissionNeed;
import org.mediationledger.terms.PlanSection;
import org.mediationledger.terms.Relation;

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
        return pick(kinds()).get();
    }

    private List<Supplier<CaseCommand>> kinds() {
        return List.of(
                () -> told(stateDisagreement()),
                () -> told(consentToResolution(pick(Party.values()), random.nextInt(4) > 0)),
                this::decision,
                this::decision,
                () -> new DecisionCommand.StateIssues(Names.CASE, issues(), day()),
                () -> told(recordContact()),
                () -> told(recordContact()),
                () -> told(giveAdvice(AdviceTopic.CERTIFICATE)),
                () -> told(requestMediation()),
                () -> told(requestMediation()),
                () -> told(declineMediation()),
                () -> told(declineMediation()),
                () -> told(leaveChoiceOpen()),
                () -> new ChoiceCommand.EndPursuit(Names.CASE, pick(EndOfPursuit.values()), day()),
                () -> told(withdrawRequest()),
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
                () -> told(issueFurtherCertificate(newCertificate(), pick(CertificateGround.values()), further())),
                () -> told(issueFurtherCertificate(newCertificate(), pick(CertificateGround.values()), further())),
                () -> told(recordFurtherCertificate(
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
                () -> told(grantAccess(pick(accounts()), pick(Role.values()), Names.PARENT)),
                () -> told(revokeAccess()),
                () -> told(takeConfidence(random.nextBoolean() ? Names.PARENT : Names.person("stranger"))),
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
                () -> told(recordFrontDoorContact(pick(advisers()))),
                () -> told(endIntake(pick(IntakeResult.values()))),
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
        return told(recordAgreement(IntStream.range(0, random.nextInt(4))
                .mapToObj(number -> new AgreementItem(
                        Names.item(number),
                        pick(AgreedAction.values()),
                        pick(ItemOwner.values()),
                        Names.sealed("step"),
                        random.nextInt(3) == 0 ? today.plusDays(random.nextInt(60) - 5) : null))
                .toArray(AgreementItem[]::new)));
    }

    private CaseCommand plausibleStep() {
        ConclusionState conclusion = chronicle.facts().conclusion();
        if (conclusion.agreedOn() == null || conclusion.items().isEmpty()) {
            return told(completeStep(item(), null));
        }
        AgreementItem item = pick(conclusion.items());
        Collection<Rule> rules = CaseClocks.rulesOf(item.action(), conclusion.agreedOn());
        return told(completeStep(item.item(), rules.isEmpty() ? null : pick(List.copyOf(rules))));
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

    private UUID entry() {
        List<CaseState.Entry> entries = chronicle.recorded();
        return entries.isEmpty() || random.nextInt(12) == 0
                ? Names.uuid("nothing")
                : entries.get(random.nextInt(entries.size())).id();
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
}
