package org.mediationledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mediationledger.command.api.AccessCommand;
import org.mediationledger.command.api.AftermathCommand;
import org.mediationledger.command.api.AgreementCommand;
import org.mediationledger.command.api.ArrangementCommand;
import org.mediationledger.command.api.BodyCommand;
import org.mediationledger.command.api.BundleCommand;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.CertificateCommand;
import org.mediationledger.command.api.ChoiceCommand;
import org.mediationledger.command.api.CommandMetaData;
import org.mediationledger.command.api.ConclusionCommand;
import org.mediationledger.command.api.ConfidenceCommand;
import org.mediationledger.command.api.ConsentCommand;
import org.mediationledger.command.api.ContactCommand;
import org.mediationledger.command.api.CorrectionCommand;
import org.mediationledger.command.api.DataProtectionCommand;
import org.mediationledger.command.api.DecisionCommand;
import org.mediationledger.command.api.DelayCommand;
import org.mediationledger.command.api.DeskCommand;
import org.mediationledger.command.api.DocumentCommand;
import org.mediationledger.command.api.DoorCommand;
import org.mediationledger.command.api.EndingCommand;
import org.mediationledger.command.api.ExpenseCommand;
import org.mediationledger.command.api.HolderCommand;
import org.mediationledger.command.api.IntakeCommand;
import org.mediationledger.command.api.LetterCommand;
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
import org.mediationledger.events.ErasedKey;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.ContractId;
import org.mediationledger.ids.DecisionId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.ids.ExpenseId;
import org.mediationledger.ids.LetterId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.rights.Role;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.Opened;
import org.mediationledger.sealing.Opener;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.Absentee;
import org.mediationledger.terms.AccessNeed;
import org.mediationledger.terms.AddressKind;
import org.mediationledger.terms.AdviceTopic;
import org.mediationledger.terms.AllocationBasis;
import org.mediationledger.terms.AppealOutcome;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;
import org.mediationledger.terms.AuthorityChange;
import org.mediationledger.terms.AuthorityEvidence;
import org.mediationledger.terms.AuthorityToResolve;
import org.mediationledger.terms.BundleSending;
import org.mediationledger.terms.BundleStop;
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
import org.mediationledger.terms.DeliveryProof;
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
import org.mediationledger.terms.ReleaseGround;
import org.mediationledger.terms.Representation;
import org.mediationledger.terms.RepresentativePower;
import org.mediationledger.terms.RestrictionGround;
import org.mediationledger.terms.SharedMatter;
import org.mediationledger.terms.SharedWith;
import org.mediationledger.terms.ToldBy;
import org.mediationledger.terms.WithdrawalReason;
import org.mediationledger.web.desk.CasePeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class CommandsTest extends EdgeTest {

    private static final CaseId CASE = CaseId.of("0a0b0c0d-0000-8000-8000-00000000000a");
    private static final MeetingId MEETING = MeetingId.of("0a0b0c0d-0000-8000-8000-00000000000b");
    private static final PersonId PERSON = PersonId.of("0a0b0c0d-0000-8000-8000-00000000000c");
    private static final CertificateId CERTIFICATE = CertificateId.of("0a0b0c0d-0000-8000-8000-00000000000d");
    private static final AgreementItemId ITEM = AgreementItemId.of("0a0b0c0d-0000-8000-8000-00000000000e");
    private static final AccountId OFFICER = new AccountId("data-protection-officer");
    private static final AccountId SOMEBODY = new AccountId(PERSON.toString());
    private static final BundleId BUNDLE = BundleId.of("0a0b0c0d-0000-8000-8000-000000000012");
    private static final LetterId LETTER = LetterId.of("0a0b0c0d-0000-8000-8000-000000000012");
    private static final DocumentId DOCUMENT = DocumentId.of("0a0b0c0d-0000-8000-8000-000000000011");
    private static final ExpenseId EXPENSE = ExpenseId.of("0a0b0c0d-0000-8000-8000-000000000010");
    private static final UUID EVENT = UUID.fromString("0a0b0c0d-0000-8000-8000-00000000000f");
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final Sealed ANY = new Sealed("A".repeat(43), "A".repeat(200), "A".repeat(22));
    private static final String ROOT = "/api/cases/" + CASE;

    /** Who asks what, and the one command that it amounts to; sealed values apart, which are told by name. */
    private record Asked(
            Role role,
            String pattern,
            String json,
            int status,
            Function<Reply, CaseCommand> expected,
            Map<String, String> sealed) {}

    @Autowired
    Opener opener;

    @Autowired
    KeysInMemory keys;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private static Asked asked(String pattern, String json, CaseCommand expected) {
        return new Asked(Role.ADVISER, pattern, json, 200, reply -> expected, Map.of());
    }

    private static Asked sealed(String pattern, String json, CaseCommand expected, Map<String, String> sealed) {
        return new Asked(Role.ADVISER, pattern, json, 200, reply -> expected, sealed);
    }

    private static Asked made(
            String pattern, String json, Function<UUID, CaseCommand> expected, Map<String, String> sealed) {
        return new Asked(
                Role.ADVISER, pattern, json, 201, reply -> expected.apply(UUID.fromString(reply.text("id"))), sealed);
    }

    private static Asked erased(String pattern, CaseCommand expected) {
        return protecting(pattern, """
                {"ground": "CONSENT_WITHDRAWN"}\
                """, expected);
    }

    private static Asked protecting(String pattern, String json, CaseCommand expected) {
        return new Asked(Role.DATA_PROTECTION_OFFICER, pattern, json, 200, reply -> expected, Map.of());
    }

    private static Stream<Asked> all() {
        return Stream.of(
                asked(
                        "/disagreement",
                        """
                        {"kind": "SCHOOL_PROVISION", "stage": "REVIEW", "occurredOn": "2026-11-20"}\
                        """,
                        new IntakeCommand.StateDisagreement(
                                CASE, DisagreementKind.SCHOOL_PROVISION, DisagreementStage.REVIEW, DAY)),
                asked(
                        "/resolution-consents",
                        """
                        {"party": "FAMILY", "consents": true}\
                        """,
                        new IntakeCommand.RecordResolutionConsent(CASE, Party.FAMILY, true, null)),
                made(
                        "/decision",
                        """
                        {"kind": "PLAN_CONTENT", "sectionIOnly": true, "printedOn": "2026-11-01", "sentOn": "2026-11-02",
                         "receivedOn": "2026-11-04", "localAuthorityReference": "MCR/9", "occurredOn": "2026-11-20"}\
                        """,
                        id -> new DecisionCommand.RecordDecision(
                                CASE,
                                new DecisionId(id),
                                DecisionKind.PLAN_CONTENT,
                                true,
                                LocalDate.parse("2026-11-01"),
                                LocalDate.parse("2026-11-02"),
                                LocalDate.parse("2026-11-04"),
                                ANY,
                                DAY),
                        Map.of("localAuthorityReference", "MCR/9")),
                asked(
                        "/issues",
                        """
                        {"issues": ["HEALTH", "EDUCATION"]}\
                        """,
                        new DecisionCommand.StateIssues(CASE, Set.of(IssueKind.EDUCATION, IssueKind.HEALTH), null)),
                asked("/contact", """
                        {"channel": "TELEPHONE", "occurredOn": "2026-11-20"}\
                        """, new ChoiceCommand.RecordContact(CASE, Channel.TELEPHONE, DAY)),
                asked(
                        "/advice",
                        """
                        {"channel": "VIDEO_CALL", "topics": ["TIME_LIMITS", "SUPPORT"], "occurredOn": "2026-11-20"}\
                        """,
                        new ChoiceCommand.GiveAdvice(
                                CASE, Channel.VIDEO_CALL, Set.of(AdviceTopic.TIME_LIMITS, AdviceTopic.SUPPORT), DAY)),
                sealed(
                        "/mediation-request",
                        """
                        {"healthProvisionWanted": "Speech therapy\\nweekly", "occurredOn": "2026-11-20"}\
                        """,
                        new ChoiceCommand.RequestMediation(CASE, ANY, DAY),
                        Map.of("healthProvisionWanted", "Speech therapy\nweekly")),
                asked("/decline", "{}", new ChoiceCommand.DeclineMediation(CASE, null)),
                asked("/undecided", "{}", new ChoiceCommand.LeaveChoiceOpen(CASE, null)),
                asked("/pursuit-end", """
                        {"why": "CHANGED_MIND"}\
                        """, new ChoiceCommand.EndPursuit(CASE, EndOfPursuit.CHANGED_MIND, null)),
                asked("/withdrawal", """
                        {"occurredOn": "2026-11-20"}\
                        """, new ChoiceCommand.WithdrawRequest(CASE, DAY)),
                asked(
                        "/authority-informed",
                        """
                        {"toldBy": "ADVISER", "channel": "EMAIL", "nominatedContact": true}\
                        """,
                        new ArrangementCommand.InformLocalAuthority(CASE, ToldBy.ADVISER, Channel.EMAIL, true, null)),
                asked(
                        "/commissioner-informed",
                        """
                        {"channel": "LETTER"}\
                        """,
                        new ArrangementCommand.InformCommissioner(CASE, null, Channel.LETTER, null)),
                sealed(
                        "/cannot-arrange",
                        """
                        {"saidBy": "Olu Officer", "channel": "EMAIL", "occurredOn": "2026-11-20"}\
                        """,
                        new ArrangementCommand.RecordCannotArrange(CASE, ANY, Channel.EMAIL, DAY),
                        Map.of("saidBy", "Olu Officer")),
                made(
                        "/meetings",
                        """
                        {"plannedOn": "2026-12-03", "startsAt": "10:30", "place": "Town Hall",
                         "mediators": ["mediator"], "noticeGivenOn": "2026-11-20", "shortNoticeConsent": true}\
                        """,
                        id -> new MeetingCommand.ArrangeMeeting(
                                CASE,
                                new MeetingId(id),
                                LocalDate.parse("2026-12-03"),
                                LocalTime.of(10, 30),
                                ANY,
                                Set.of(new AccountId("mediator")),
                                DAY,
                                true,
                                null),
                        Map.of("place", "Town Hall")),
                sealed(
                        "/meetings/" + MEETING + "/move",
                        """
                        {"plannedOn": "2026-12-04", "place": "https://example.org/room", "movedBy": "PROVIDER"}\
                        """,
                        new MeetingCommand.MoveMeeting(
                                CASE,
                                MEETING,
                                LocalDate.parse("2026-12-04"),
                                null,
                                ANY,
                                CancelledBy.PROVIDER,
                                null,
                                false,
                                null),
                        Map.of("place", "https://example.org/room")),
                asked(
                        "/meetings/" + MEETING + "/notice",
                        """
                        {"shortNoticeConsent": false, "occurredOn": "2026-11-20"}\
                        """,
                        new MeetingCommand.GiveNotice(CASE, MEETING, false, DAY)),
                asked(
                        "/meetings/" + MEETING + "/cancellation",
                        """
                        {"by": "LOCAL_AUTHORITY", "reason": "NO_DECISION_MAKER"}\
                        """,
                        new MeetingCommand.CancelMeeting(
                                CASE,
                                MEETING,
                                CancelledBy.LOCAL_AUTHORITY,
                                CancellationReason.NO_DECISION_MAKER,
                                null)),
                made(
                        "/meetings/" + MEETING + "/attendees",
                        """
                        {"role": "SUPPORTER", "basis": "SUPPORTER_BY_RIGHT", "name": "Sam Supporter"}\
                        """,
                        id -> new MeetingCommand.NameAttendee(
                                CASE,
                                MEETING,
                                new PersonId(id),
                                AttendeeRole.SUPPORTER,
                                AttendanceBasis.SUPPORTER_BY_RIGHT,
                                ANY,
                                null),
                        Map.of("name", "Sam Supporter")),
                asked(
                        "/meetings/" + MEETING + "/attendees/" + PERSON + "/authority",
                        """
                        {"authority": "LIMITED"}\
                        """,
                        new MeetingCommand.ConfirmAuthority(CASE, MEETING, PERSON, AuthorityToResolve.LIMITED, null)),
                asked(
                        "/meetings/" + MEETING + "/child-views",
                        """
                        {"views": "NOT_GIVEN"}\
                        """,
                        new MeetingCommand.RecordChildViews(CASE, MEETING, ChildViews.NOT_GIVEN, null)),
                asked(
                        "/meetings/" + MEETING + "/held",
                        """
                        {"attended": ["%s"], "occurredOn": "2026-11-20"}\
                        """.formatted(PERSON),
                        new MeetingCommand.HoldMeeting(CASE, MEETING, Set.of(PERSON), DAY)),
                asked(
                        "/conclusion",
                        """
                        {"outcome": "PARTIAL_AGREEMENT"}\
                        """,
                        new ConclusionCommand.ConcludeMediation(CASE, Outcome.PARTIAL_AGREEMENT, null)),
                asked(
                        "/agreement/items/" + ITEM + "/done",
                        """
                        {"rule": "ASSESS_NOTIFY"}\
                        """,
                        new ConclusionCommand.CompleteStep(CASE, ITEM, Rule.ASSESS_NOTIFY, null)),
                asked("/agreement/authority-told", "{}", new ConclusionCommand.TellAuthorityOfAgreement(CASE, null)),
                made(
                        "/certificates",
                        """
                        {"ground": "C2", "adviserName": "Alex Adviser", "further": "MEDIATED_AFTER_DECLINING"}\
                        """,
                        id -> new CertificateCommand.IssueCertificate(
                                CASE,
                                new CertificateId(id),
                                CertificateGround.C2,
                                ANY,
                                FurtherCertificateReason.MEDIATED_AFTER_DECLINING),
                        Map.of("adviserName", "Alex Adviser")),
                made(
                        "/certificates/paper",
                        """
                        {"ground": "C1", "number": "KIDS-77", "source": "KIDS", "issuedOn": "2026-10-01"}\
                        """,
                        id -> new CertificateCommand.RecordCertificate(
                                CASE,
                                new CertificateId(id),
                                CertificateGround.C1,
                                ANY,
                                ANY,
                                LocalDate.parse("2026-10-01"),
                                null,
                                null),
                        Map.of("number", "KIDS-77", "source", "KIDS")),
                asked(
                        "/certificates/" + CERTIFICATE + "/copies",
                        "{}",
                        new CertificateCommand.CopyCertificate(CASE, CERTIFICATE)),
                asked(
                        "/certificates/" + CERTIFICATE + "/withdrawal",
                        """
                        {"reason": "WRONG_GROUND", "replacedBy": "%s"}\
                        """.formatted(CERTIFICATE),
                        new CertificateCommand.WithdrawCertificate(
                                CASE, CERTIFICATE, WithdrawalReason.WRONG_GROUND, CERTIFICATE, null)),
                sealed(
                        "/appeal",
                        """
                        {"reference": "EH352/26/00001", "occurredOn": "2026-11-20"}\
                        """,
                        new AftermathCommand.RegisterAppeal(CASE, ANY, DAY),
                        Map.of("reference", "EH352/26/00001")),
                asked("/appeal/outcome", """
                        {"outcome": "CONCEDED"}\
                        """, new AftermathCommand.DecideAppeal(CASE, AppealOutcome.CONCEDED, null)),
                asked("/closure", """
                        {"reason": "COMPLETED"}\
                        """, new AftermathCommand.CloseCase(CASE, ClosureReason.COMPLETED, null)),
                asked("/reopening", "{}", new AftermathCommand.ReopenCase(CASE, null)),
                asked(
                        "/corrections/date",
                        """
                        {"corrects": "%s", "to": "2026-11-20", "reason": "MISTYPED"}\
                        """.formatted(EVENT),
                        new CorrectionCommand.CorrectDate(CASE, EVENT, DAY, CorrectionReason.MISTYPED)),
                asked(
                        "/corrections/decision",
                        """
                        {"corrects": "%s", "kind": "PLAN_CEASED", "sentOn": "2026-11-20", "reason": "BETTER_EVIDENCE"}\
                        """.formatted(EVENT),
                        new CorrectionCommand.CorrectDecision(
                                CASE,
                                EVENT,
                                DecisionKind.PLAN_CEASED,
                                false,
                                null,
                                DAY,
                                null,
                                CorrectionReason.BETTER_EVIDENCE)),
                asked(
                        "/corrections/strike-out",
                        """
                        {"corrects": "%s", "reason": "WRONG_CASE"}\
                        """.formatted(EVENT),
                        new CorrectionCommand.StrikeOut(CASE, EVENT, CorrectionReason.WRONG_CASE)),
                asked(
                        "/meetings/" + MEETING + "/setting",
                        """
                        {"mode": "HYBRID", "neutralVenue": true, "plannedMinutes": 120}""",
                        new MeetingPreparationCommand.DescribeSetting(
                                CASE, MEETING, MeetingMode.HYBRID, true, 120, null)),
                asked(
                        "/meetings/" + MEETING + "/papers-sent",
                        """
                        {"to": "FAMILY", "channel": "LETTER", "occurredOn": "2026-11-20"}""",
                        new MeetingPreparationCommand.SendPapers(CASE, MEETING, Party.FAMILY, Channel.LETTER, DAY)),
                asked(
                        "/meetings/" + MEETING + "/papers-received",
                        """
                        {"from": "LOCAL_AUTHORITY", "channel": "EMAIL"}""",
                        new MeetingPreparationCommand.ReceivePapers(
                                CASE, MEETING, Party.LOCAL_AUTHORITY, Channel.EMAIL, null)),
                asked(
                        "/meetings/" + MEETING + "/not-held",
                        """
                        {"reason": "NO_SHOW", "absent": ["INTERPRETER"], "occurredOn": "2026-11-20"}""",
                        new MeetingEndCommand.RecordNotHeld(
                                CASE, MEETING, NotHeldReason.NO_SHOW, Set.of(Absentee.INTERPRETER), DAY)),
                asked(
                        "/meetings/" + MEETING + "/adjournment",
                        """
                        {"occurredOn": "2026-11-20"}""",
                        new MeetingEndCommand.AdjournMeeting(CASE, MEETING, DAY)),
                asked(
                        "/meetings/" + MEETING + "/timing",
                        """
                        {"startedAt": "10:05", "minutes": 130}""",
                        new MeetingEndCommand.TimeSession(CASE, MEETING, LocalTime.of(10, 5), 130, null)),
                asked(
                        "/abandonment",
                        """
                        {"by": "MEDIATOR", "outcome": "NO_AGREEMENT", "occurredOn": "2026-11-20"}""",
                        new EndingCommand.AbandonMediation(CASE, CancelledBy.MEDIATOR, Outcome.NO_AGREEMENT, DAY)),
                asked(
                        "/early-resolution",
                        """
                        {"how": "SUPERSEDED", "occurredOn": "2026-11-20"}""",
                        new EndingCommand.ResolveBeforeMeeting(CASE, EarlyResolution.SUPERSEDED, DAY)),
                asked(
                        "/early-resolution/confirmation",
                        """
                        {"person": "%s", "occurredOn": "2026-11-20"}""".formatted(PERSON),
                        new EndingCommand.ConfirmResolution(CASE, PERSON, DAY)),
                asked("/early-resolution/dispute", "{}", new EndingCommand.DisputeResolution(CASE, null, null)),
                asked(
                        "/last-letter",
                        """
                        {"channel": "LETTER", "replyBy": "2026-12-04"}""",
                        new EndingCommand.SendLastLetter(
                                CASE, null, Channel.LETTER, LocalDate.parse("2026-12-04"), null)),
                asked(
                        "/delays",
                        """
                        {"clock": "ARRANGE_MEDIATION", "cause": "INTERPRETER", "reason": "CANNOT_ATTEND",
                         "agreedFor": "2026-12-10", "agreedInWritingOn": "2026-11-20"}""",
                        new DelayCommand.RecordDelay(
                                CASE,
                                "ARRANGE_MEDIATION",
                                DelayCause.INTERPRETER,
                                DelayReason.CANNOT_ATTEND,
                                LocalDate.parse("2026-12-10"),
                                DAY,
                                null)),
                asked(
                        "/agreement/signatures",
                        """
                        {"party": "COMMISSIONING_BODY", "occurredOn": "2026-11-20"}""",
                        new AgreementCommand.SignAgreement(CASE, Party.COMMISSIONING_BODY, null, DAY)),
                asked(
                        "/agreement/items/" + ITEM + "/variation",
                        """
                        {"agreedBy": "2027-01-15", "occurredOn": "2026-11-20"}""",
                        new AgreementCommand.VaryStep(CASE, ITEM, LocalDate.parse("2027-01-15"), DAY)),
                asked(
                        "/agreement/items/" + ITEM + "/excuse",
                        """
                        {"excuse": "REPRESENTATIONS_ON_DRAFT"}""",
                        new AgreementCommand.ClaimExcuse(CASE, ITEM, ComplianceExcuse.REPRESENTATIONS_ON_DRAFT, null)),
                asked(
                        "/agreement/items/" + ITEM + "/not-done",
                        """
                        {"rule": "PLAN_DRAFT", "occurredOn": "2026-11-20"}""",
                        new AgreementCommand.DisputeStep(CASE, ITEM, Rule.PLAN_DRAFT, DAY)),
                asked("/written-offers", """
                        {"channel": "LETTER", "occurredOn": "2026-11-20"}""", new OfferCommand.MakeWrittenOffer(CASE, Channel.LETTER, DAY)),
                asked(
                        "/written-offers/choice",
                        """
                        {"person": "%s", "choice": "ASK_FOR_NOTICE"}""".formatted(PERSON),
                        new OfferCommand.AnswerWrittenOffer(CASE, PERSON, OfferChoice.ASK_FOR_NOTICE, null)),
                made(
                        "/expenses",
                        """
                        {"meeting": "%s", "kind": "CHILD_CARE", "pence": 4500}""".formatted(MEETING),
                        id -> new ExpenseCommand.ClaimExpense(
                                CASE, new ExpenseId(id), MEETING, ExpenseKind.CHILD_CARE, 4500, null),
                        Map.of()),
                asked(
                        "/expenses/" + EXPENSE + "/decision",
                        """
                        {"payer": "COMMISSIONING_BODY", "allowedPence": 0, "occurredOn": "2026-11-20"}""",
                        new ExpenseCommand.DecideExpense(CASE, EXPENSE, ExpensePayer.COMMISSIONING_BODY, 0, DAY)),
                asked("/expenses/" + EXPENSE + "/payment", """
                        {"occurredOn": "2026-11-20"}""", new ExpenseCommand.PayExpense(CASE, EXPENSE, DAY)),
                asked(
                        "/certificates/" + CERTIFICATE + "/withdrawal-request",
                        """
                        {"reason": "WRONG_GROUND", "replacedBy": "%s"}\
                        """.formatted(CERTIFICATE),
                        new CertificateCommand.AskWithdrawal(
                                CASE,
                                CERTIFICATE,
                                WithdrawalReason.WRONG_GROUND,
                                CERTIFICATE,
                                new AccountId("adviser"),
                                null)),
                asked(
                        "/certificates/" + CERTIFICATE + "/withdrawal-confirmation",
                        """
                        {"occurredOn": "2026-11-20"}""",
                        new CertificateCommand.ConfirmWithdrawal(CASE, CERTIFICATE, new AccountId("adviser"), DAY)),
                asked(
                        "/letters/" + LETTER + "/delivery",
                        """
                        {"proof": "SIGNED_FOR", "occurredOn": "2026-11-20"}""",
                        new LetterCommand.RecordLetterDelivered(CASE, LETTER, DeliveryProof.SIGNED_FOR, DAY)),
                asked(
                        "/holders/" + PERSON + "/confirmed-address",
                        """
                        {"address": "EMAIL"}""",
                        new LetterCommand.ConfirmAddress(CASE, PERSON, AddressKind.EMAIL, null)),
                asked(
                        "/documents/" + DOCUMENT + "/sharing",
                        """
                        {"owner": "FAMILY", "occurredOn": "2026-11-20"}""",
                        new DocumentCommand.ShareDocument(CASE, DOCUMENT, Party.FAMILY, DAY)),
                asked(
                        "/documents/" + DOCUMENT + "/release",
                        """
                        {"owner": "LOCAL_AUTHORITY", "ground": "TRIBUNAL_DIRECTION", "occurredOn": "2026-11-20"}""",
                        new DocumentCommand.ReleaseDocument(
                                CASE, DOCUMENT, Party.LOCAL_AUTHORITY, ReleaseGround.TRIBUNAL_DIRECTION, DAY)),
                asked(
                        "/documents/" + DOCUMENT + "/withdrawal",
                        """
                        {"owner": "SCHOOL_OR_COLLEGE"}""",
                        new DocumentCommand.WithdrawDocument(CASE, DOCUMENT, Party.SCHOOL_OR_COLLEGE, null)),
                new Asked(
                        Role.PREPARER,
                        "/bundles/" + BUNDLE + "/cancel",
                        "{}",
                        200,
                        reply -> new BundleCommand.StopBundle(CASE, BUNDLE, BundleStop.CANCELLED, null),
                        Map.of()),
                new Asked(
                        Role.PREPARER,
                        "/bundles/" + BUNDLE + "/submission",
                        """
                        {"means": "UPLOAD", "sentTo": "SEND Tribunal", "proof": "Receipt 4711", "occurredOn": "2026-11-20"}""",
                        200,
                        reply -> new BundleCommand.SubmitBundle(CASE, BUNDLE, BundleSending.UPLOAD, ANY, ANY, DAY),
                        Map.of("sentTo", "SEND Tribunal", "proof", "Receipt 4711")),
                asked(
                        "/access",
                        """
                        {"account": "family", "role": "FAMILY", "person": "%s"}\
                        """.formatted(PERSON),
                        new AccessCommand.GrantAccess(CASE, new AccountId("family"), Role.FAMILY, PERSON, null)),
                asked(
                        "/access/family/revocation",
                        "{}",
                        new AccessCommand.RevokeAccess(CASE, new AccountId("family"), null)),
                sealed(
                        "/confidences",
                        """
                        {"topic": "MEETING", "words": "Both were tired.", "occurredOn": "2026-11-20"}\
                        """,
                        new ConfidenceCommand.TakeConfidence(
                                CASE, ConfidentialTopic.MEETING, CasePeople.child(CASE), ANY, DAY),
                        Map.of("words", "Both were tired.")),
                sealed(
                        "/concerns",
                        """
                        {"harm": "NEGLECT", "words": "No food in the house.", "occurredOn": "2026-11-20"}\
                        """,
                        new SafeguardingCommand.RaiseConcern(
                                CASE, ConcernKind.NEGLECT, CasePeople.child(CASE), ANY, DAY),
                        Map.of("words", "No food in the house.")),
                new Asked(
                        Role.SAFEGUARDING_LEAD,
                        "/concerns/2/referral",
                        """
                        {"referredTo": "POLICE", "reference": "CRN 1"}\
                        """,
                        200,
                        reply -> new SafeguardingCommand.ReferConcern(CASE, 2, ReferredTo.POLICE, ANY, null),
                        Map.of("reference", "CRN 1")),
                new Asked(
                        Role.SAFEGUARDING_LEAD,
                        "/concerns/2/erasure",
                        """
                        {"ground": "RETENTION_OVER"}\
                        """,
                        200,
                        reply -> new SafeguardingCommand.EraseConcern(
                                CASE, 2, ErasureGround.RETENTION_OVER, new AccountId("safeguarding-lead"), List.of()),
                        Map.of()),
                erased(
                        "/people/" + PERSON + "/erasure",
                        new DataProtectionCommand.ErasePerson(
                                CASE, PERSON, ErasureGround.CONSENT_WITHDRAWN, OFFICER, List.of())),
                erased(
                        "/retention-classes/CONTACT/erasure",
                        new DataProtectionCommand.EraseRetentionClass(
                                CASE, RetentionClass.CONTACT, ErasureGround.CONSENT_WITHDRAWN, OFFICER, List.of())),
                erased(
                        "/documents/" + EVENT + "/erasure",
                        new DataProtectionCommand.EraseDocument(
                                CASE, EVENT, ErasureGround.CONSENT_WITHDRAWN, OFFICER, List.of())),
                erased(
                        "/confidences/" + EVENT + "/erasure",
                        new DataProtectionCommand.EraseNote(
                                CASE, EVENT, ErasureGround.CONSENT_WITHDRAWN, OFFICER, List.of())),
                protecting(
                        "/legal-holds",
                        """
                        {"reason": "OMBUDSMAN", "occurredOn": "2026-11-20"}\
                        """,
                        new DataProtectionCommand.PlaceLegalHold(CASE, LegalHoldReason.OMBUDSMAN, DAY)),
                protecting(
                        "/legal-holds/APPEAL/lifting",
                        "{}",
                        new DataProtectionCommand.LiftLegalHold(CASE, LegalHoldReason.APPEAL, null)),
                protecting(
                        "/people/" + PERSON + "/restriction",
                        """
                        {"ground": "ACCURACY_CONTESTED"}\
                        """,
                        new DataProtectionCommand.RestrictProcessing(
                                CASE, PERSON, RestrictionGround.ACCURACY_CONTESTED, null)),
                protecting(
                        "/people/" + PERSON + "/restriction/lifting",
                        """
                        {"occurredOn": "2026-11-20"}\
                        """,
                        new DataProtectionCommand.LiftRestriction(CASE, PERSON, DAY)),
                new Asked(
                        Role.SAFEGUARDING_LEAD,
                        "/concerns/2/closure",
                        """
                        {"closedAs": "MISTAKEN"}\
                        """,
                        200,
                        reply -> new SafeguardingCommand.CloseConcern(CASE, 2, ConcernEnd.MISTAKEN, null),
                        Map.of()),
                asked("/mediators", """
                        {"mediator": "mediator"}\
                        """, new MediatorCommand.OfferToMediator(CASE, new AccountId("mediator"), null)),
                asked(
                        "/mediators/" + SOMEBODY + "/acceptance",
                        """
                        {"occurredOn": "2026-11-20"}\
                        """,
                        new MediatorCommand.AcceptAsMediator(CASE, SOMEBODY, DAY)),
                asked(
                        "/mediators/" + SOMEBODY + "/conflict",
                        "{}",
                        new MediatorCommand.DeclareConflict(CASE, SOMEBODY, null)),
                asked(
                        "/mediators/" + SOMEBODY + "/withdrawal",
                        """
                        {"leftBecause": "ASKED_FOR_ANOTHER"}\
                        """,
                        new MediatorCommand.WithdrawMediator(
                                CASE, SOMEBODY, MediatorDeparture.ASKED_FOR_ANOTHER, null)),
                asked(
                        "/mediators/" + SOMEBODY + "/replacement",
                        """
                        {"by": "mediator"}\
                        """,
                        new MediatorCommand.ReplaceMediator(CASE, SOMEBODY, new AccountId("mediator"), null)),
                made(
                        "/representatives",
                        """
                        {"authorisedBy": "%s", "representation": "ADVICE_SERVICE", "powers": ["SPEAK", "SEE_CASE"],
                         "evidence": "EMAIL", "name": "Sol Helper", "organisation": "IAS", "from": "2026-11-21",
                         "until": "2027-01-31", "occurredOn": "2026-11-20"}\
                        """.formatted(PERSON),
                        id -> new RepresentativeCommand.AuthoriseRepresentative(
                                CASE,
                                new PersonId(id),
                                PERSON,
                                Representation.ADVICE_SERVICE,
                                Set.of(RepresentativePower.SEE_CASE, RepresentativePower.SPEAK),
                                AuthorityEvidence.EMAIL,
                                ANY,
                                ANY,
                                LocalDate.parse("2026-11-21"),
                                LocalDate.parse("2027-01-31"),
                                DAY),
                        Map.of("name", "Sol Helper", "organisation", "IAS")),
                asked(
                        "/representatives/" + PERSON + "/withdrawal",
                        "{}",
                        new RepresentativeCommand.WithdrawAuthority(CASE, PERSON, null)),
                asked("/representatives/lapse", "{}", new RepresentativeCommand.EndLapsedAccess(CASE, null)),
                asked(
                        "/sharing-consents",
                        """
                        {"by": "%s", "sharedWith": "SCHOOL_OR_COLLEGE", "matters": ["PLAN", "REPORTS"]}\
                        """.formatted(PERSON),
                        new ConsentCommand.GiveSharingConsent(
                                CASE,
                                PERSON,
                                SharedWith.SCHOOL_OR_COLLEGE,
                                Set.of(SharedMatter.PLAN, SharedMatter.REPORTS),
                                null)),
                asked(
                        "/sharing-consents/withdrawal",
                        """
                        {"by": "%s", "sharedWith": "MEDIATOR", "occurredOn": "2026-11-20"}\
                        """.formatted(PERSON),
                        new ConsentCommand.WithdrawSharingConsent(CASE, PERSON, SharedWith.MEDIATOR, DAY)),
                asked(
                        "/agreement-to-mediate/signatures",
                        """
                        {"party": "FAMILY"}\
                        """,
                        new ConsentCommand.SignAgreementToMediate(CASE, Party.FAMILY, null, null)),
                sealed(
                        "/access-needs",
                        """
                        {"person": "%s", "what": "PREFERRED_LANGUAGE", "detail": "Polish"}\
                        """.formatted(PERSON),
                        new NeedCommand.AskForNeed(CASE, PERSON, AccessNeed.PREFERRED_LANGUAGE, ANY, null),
                        Map.of("detail", "Polish")),
                sealed(
                        "/access-needs/2/arrangement",
                        """
                        {"arrangement": "Ms Interpreter", "occurredOn": "2026-11-20"}\
                        """,
                        new NeedCommand.ArrangeNeed(CASE, 2, ANY, DAY),
                        Map.of("arrangement", "Ms Interpreter")),
                asked("/access-needs/2/provision", "{}", new NeedCommand.ProvideNeed(CASE, 2, null)),
                sealed(
                        "/complaints",
                        """
                        {"party": "FAMILY", "subject": "ADVISER", "words": "Nobody called back."}\
                        """,
                        new QualityCommand.ReceiveComplaint(CASE, Party.FAMILY, ComplaintSubject.ADVISER, ANY, null),
                        Map.of("words", "Nobody called back.")),
                asked(
                        "/complaints/2/resolution",
                        """
                        {"upheld": "PASSED_ON", "occurredOn": "2026-11-20"}\
                        """,
                        new QualityCommand.ResolveComplaint(CASE, 2, ComplaintOutcome.PASSED_ON, DAY)),
                asked(
                        "/feedback/questions",
                        """
                        {"party": "LOCAL_AUTHORITY", "channel": "EMAIL"}\
                        """,
                        new QualityCommand.AskForFeedback(CASE, Party.LOCAL_AUTHORITY, Channel.EMAIL, null)),
                sealed(
                        "/feedback",
                        """
                        {"party": "FAMILY", "score": 4, "words": "Kind."}\
                        """,
                        new QualityCommand.ReceiveFeedback(CASE, Party.FAMILY, 4, ANY, null),
                        Map.of("words", "Kind.")),
                made(
                        "/holders",
                        """
                        {"holder": {"capacity": "PARENT", "name": "Fred", "phone": "0161 496 0001"}}""",
                        id -> new HolderCommand.NameHolder(
                                CASE,
                                new IntakeCommand.Holder(new PersonId(id), HolderCapacity.PARENT, ANY, ANY, null, null),
                                null),
                        Map.of()),
                asked(
                        "/holders/" + PERSON + "/end",
                        """
                        {"why": "STEPPED_BACK", "occurredOn": "2026-11-20"}""",
                        new HolderCommand.StandDown(CASE, PERSON, EndOfHolding.STEPPED_BACK, DAY)),
                made(
                        "/take-over",
                        """
                        {"holder": {"capacity": "YOUNG_PERSON", "name": "Ben"}, "schoolAgeEndedOn": "2026-06-26"}""",
                        id -> new HolderCommand.TakeOver(
                                CASE,
                                HolderCommand.Successor.newcomer(new IntakeCommand.Holder(
                                        CasePeople.child(CASE), HolderCapacity.YOUNG_PERSON, ANY, null, null, null)),
                                LocalDate.parse("2026-06-26"),
                                null),
                        Map.of()),
                asked(
                        "/holders/" + PERSON + "/take-over",
                        "{}",
                        new HolderCommand.TakeOver(CASE, HolderCommand.Successor.present(PERSON), null, null)),
                asked("/holders/" + PERSON + "/joint-view", "{}", new HolderCommand.AgreeJointView(CASE, PERSON, null)),
                asked(
                        "/holders/" + PERSON + "/joint-view/withdrawal",
                        "{}",
                        new HolderCommand.WithdrawJointView(CASE, PERSON, null)),
                sealed(
                        "/holders/" + PERSON + "/contacts",
                        """
                        {"phone": "0161 496 0002", "email": "ada@example.org"}""",
                        new ContactCommand.ChangeContacts(CASE, PERSON, ANY, ANY, null, null),
                        Map.of("phone", "0161 496 0002", "email", "ada@example.org")),
                asked(
                        "/holders/" + PERSON + "/safe-contact",
                        """
                        {"never": ["NO_POST", "NO_PORTAL"]}""",
                        new ContactCommand.AskSafeContact(
                                CASE, PERSON, Set.of(ContactLimit.NO_POST, ContactLimit.NO_PORTAL), null)),
                asked("/undecided", """
                        {"person": "%s"}""".formatted(PERSON), new ChoiceCommand.LeaveChoiceOpen(CASE, PERSON, null)),
                asked(
                        "/contact-attempts",
                        """
                        {"at": "09:05", "channel": "TELEPHONE", "result": "MESSAGE_LEFT", "occurredOn": "2026-11-20"}""",
                        new DeskCommand.RecordContactAttempt(
                                CASE, null, LocalTime.of(9, 5), Channel.TELEPHONE, ContactResult.MESSAGE_LEFT, DAY)),
                asked(
                        "/next-action",
                        """
                        {"action": "CALL_BACK", "by": "coordinator", "dueOn": "2026-11-23"}""",
                        new DeskCommand.SetNextAction(
                                CASE,
                                NextAction.CALL_BACK,
                                new AccountId("coordinator"),
                                LocalDate.parse("2026-11-23"),
                                null)),
                asked("/next-action/done", "{}", new DeskCommand.CompleteNextAction(CASE, null)),
                asked("/owner", """
                        {"owner": "coordinator"}""", new DeskCommand.AssignOwner(CASE, new AccountId("coordinator"), null)),
                asked(
                        "/cover",
                        """
                        {"cover": "colleague", "from": "2026-11-23", "until": "2026-11-27"}""",
                        new DeskCommand.CoverAbsence(
                                CASE,
                                new AccountId("colleague"),
                                LocalDate.parse("2026-11-23"),
                                LocalDate.parse("2026-11-27"),
                                null)),
                asked(
                        "/certificates/" + CERTIFICATE + "/dispatch",
                        """
                        {"channel": "LETTER"}""",
                        new CertificateCommand.RecordCertificateSent(CASE, CERTIFICATE, Channel.LETTER, null)),
                asked(
                        "/certificates/" + CERTIFICATE + "/bounce",
                        """
                        {"channel": "EMAIL", "occurredOn": "2026-11-20"}""",
                        new CertificateCommand.RecordCertificateBounced(CASE, CERTIFICATE, Channel.EMAIL, DAY)),
                asked(
                        "/decision/notices",
                        """
                        {"kind": "CORRECTED", "printedOn": "2026-11-01", "sentOn": "2026-11-02",
                         "receivedOn": "2026-11-04"}""",
                        new DecisionCommand.RecordFurtherNotice(
                                CASE,
                                NoticeKind.CORRECTED,
                                LocalDate.parse("2026-11-01"),
                                LocalDate.parse("2026-11-02"),
                                LocalDate.parse("2026-11-04"),
                                null)),
                asked(
                        "/decision/examination",
                        """
                        {"missing": ["TIME_SCALES"], "adviserNamed": "kids", "occurredOn": "2026-11-20"}""",
                        new DecisionCommand.ExamineNotice(
                                CASE, Set.of(NoticeItem.TIME_SCALES), new OrganisationId("kids"), DAY)),
                sealed(
                        "/decision/authority-contact",
                        """
                        {"name": "Olu Officer", "email": "olu@example.org", "phone": "0161 496 0001",
                         "localAuthorityReference": "MCR/10"}""",
                        new DecisionCommand.NameAuthorityContact(CASE, ANY, ANY, ANY, ANY, null),
                        Map.of(
                                "name", "Olu Officer",
                                "email", "olu@example.org",
                                "phone", "0161 496 0001",
                                "localAuthorityReference", "MCR/10")),
                asked("/decision/withdrawal", """
                        {"occurredOn": "2026-11-20"}""", new DecisionCommand.RecordDecisionWithdrawn(CASE, DAY)),
                asked(
                        "/decision/supersession",
                        """
                        {"change": "PLAN_AMENDED"}""",
                        new DecisionCommand.RecordDecisionSuperseded(CASE, DecisionChange.PLAN_AMENDED, null)),
                asked(
                        "/decision/widening",
                        """
                        {"sections": ["B", "F"]}""",
                        new DecisionCommand.WidenAppeal(CASE, Set.of(PlanSection.B, PlanSection.F), null)),
                asked(
                        "/permission",
                        """
                        {"needs": ["OUT_OF_TIME"], "occurredOn": "2026-11-20"}""",
                        new TribunalCommand.SeekPermission(CASE, Set.of(PermissionNeed.OUT_OF_TIME), DAY)),
                asked(
                        "/permission/answer",
                        """
                        {"answer": "GRANTED"}""",
                        new TribunalCommand.RecordPermission(CASE, PermissionAnswer.GRANTED, null)),
                asked(
                        "/authority",
                        """
                        {"localAuthority": "E08000006", "why": "FAMILY_MOVED"}""",
                        new BodyCommand.ChangeAuthority(
                                CASE, new AuthorityCode("E08000006"), AuthorityChange.FAMILY_MOVED, null)),
                asked("/authority/told", """
                        {"channel": "EMAIL", "occurredOn": "2026-11-20"}""", new BodyCommand.TellNewAuthority(CASE, Channel.EMAIL, DAY)),
                asked("/commissioners", """
                        {"commissioner": "QE1"}""", new BodyCommand.AddCommissioner(CASE, new CommissionerCode("QE1"), null)),
                asked("/detention", """
                        {"detained": true}""", new BodyCommand.StateDetention(CASE, true, null)),
                asked(
                        "/care",
                        """
                        {"lookedAfterBy": "E08000003", "holder": "FOSTER_CARER"}""",
                        new BodyCommand.StateCare(CASE, new AuthorityCode("E08000003"), CareHolder.FOSTER_CARER, null)),
                asked(
                        "/allocation",
                        """
                        {"basis": "ROTA", "contract": "manchester-2024"}""",
                        new BodyCommand.ExplainAllocation(
                                CASE, AllocationBasis.ROTA, new ContractId("manchester-2024"), null)),
                asked(
                        "/reallocation",
                        """
                        {"provider": "kids", "adviserOrganisation": "kids", "basis": "CONFLICT"}""",
                        new BodyCommand.ReallocateProvider(
                                CASE,
                                new OrganisationId("kids"),
                                new OrganisationId("kids"),
                                AllocationBasis.CONFLICT,
                                null,
                                null)),
                asked(
                        "/front-door-contacts",
                        """
                        {"person": "%s", "organisation": "manchester-iass", "channel": "HELPLINE", "occurredOn": "2026-11-20"}""".formatted(PERSON),
                        new DoorCommand.RecordFrontDoorContact(
                                CASE, PERSON, new OrganisationId("manchester-iass"), Channel.HELPLINE, DAY)),
                sealed(
                        "/intake-end",
                        """
                        {"result": "SIGNPOSTED", "signpostedTo": "The ombudsman"}""",
                        new DoorCommand.EndIntake(CASE, IntakeResult.SIGNPOSTED, ANY, null),
                        Map.of("signpostedTo", "The ombudsman")));
    }

    @Test
    void an_erasure_names_every_key_that_the_vault_holds_for_the_case_but_those_of_concerns() {
        post(Role.ADVISER, ROOT + "/confidences", """
                        {"topic": "CHILD_VIEWS", "words": "We are tired."}""").is(200);
        post(Role.ADVISER, ROOT + "/concerns", """
                        {"harm": "NEGLECT", "words": "No food in the house."}""").is(200);
        commands.forget();

        post(Role.DATA_PROTECTION_OFFICER, ROOT + "/people/" + PERSON + "/erasure", """
                        {"ground": "OBJECTION"}""")
                .is(200);
        List<ErasedKey> held =
                commands.only(DataProtectionCommand.ErasePerson.class).held();
        commands.forget();
        post(Role.SAFEGUARDING_LEAD, ROOT + "/concerns/1/erasure", """
                        {"ground": "RETENTION_OVER"}""").is(200);
        List<ErasedKey> ofConcerns =
                commands.only(SafeguardingCommand.EraseConcern.class).held();

        assertThat(held)
                .extracting(ErasedKey::retention)
                .contains(RetentionClass.NOTE)
                .doesNotContain(RetentionClass.SAFEGUARDING);
        assertThat(ofConcerns).isNotEmpty().extracting(ErasedKey::retention).containsOnly(RetentionClass.SAFEGUARDING);
        assertThat(Stream.concat(held.stream(), ofConcerns.stream()).map(key -> key.scope(CASE)))
                .containsExactlyInAnyOrderElementsOf(keys.scopes().stream()
                        .filter(scope -> scope.caseId().equals(CASE.value()))
                        .toList());
    }

    @Test
    void nothing_more_is_recorded_of_whom_nothing_is_kept() {
        CaseId other = CaseId.of("0a0b0c0d-0000-8000-8000-0000000000e1");
        keys.destroy(new KeyScope(other.value(), PERSON.value(), RetentionClass.CONTACT));
        commands.forget();

        post(Role.ADVISER, "/api/cases/" + other + "/holders/" + PERSON + "/contacts", """
                        {"phone": "0161 496 0000"}""")
                .isProblem(409, "ERASED");

        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void a_link_is_made_in_the_other_case_first_and_then_here() {
        post(Role.ADVISER, ROOT + "/links", """
                        {"other": "0a0b0c0d-0000-8000-8000-0000000000ff", "relation": "PREVIOUS"}""", "If-Match", "\"5\"").is(200);
        CaseId other = CaseId.of("0a0b0c0d-0000-8000-8000-0000000000ff");
        assertThat(commands.taken().stream().<Object>map(CommandMessage::getPayload))
                .containsExactly(
                        new ConfidenceCommand.LinkCase(other, CASE, Relation.FOLLOWING, null),
                        new ConfidenceCommand.LinkCase(CASE, other, Relation.PREVIOUS, null));
        assertThat(commands.taken().getFirst().getMetaData()).doesNotContainKey(CommandMetaData.EXPECTED_VERSION);
        assertThat(commands.taken().getLast().getMetaData()).containsEntry(CommandMetaData.EXPECTED_VERSION, "5");
    }

    @Test
    void meetings_are_joined_in_the_other_case_first_and_then_here() {
        CaseId other = CaseId.of("0a0b0c0d-0000-8000-8000-0000000000ff");
        MeetingId theirs = MeetingId.of("0a0b0c0d-0000-8000-8000-0000000000fe");
        post(Role.ADVISER, ROOT + "/meetings/" + MEETING + "/joined", """
                        {"other": "%s", "otherMeeting": "%s"}""".formatted(other, theirs))
                .is(200);
        assertThat(commands.taken().stream().<Object>map(CommandMessage::getPayload))
                .containsExactly(
                        new ConfidenceCommand.JoinMeetings(other, theirs, CASE, MEETING, null),
                        new ConfidenceCommand.JoinMeetings(CASE, MEETING, other, theirs, null));
    }

    @TestFactory
    Stream<DynamicTest> every_request_becomes_its_command() {
        return all().map(asked -> dynamicTest(asked.pattern(), () -> {
            commands.forget();
            Reply reply =
                    post(asked.role(), ROOT + asked.pattern(), asked.json()).is(asked.status());
            CommandMessage<?> message = commands.taken().getFirst();
            assertThat(message.getCommandName()).isEqualTo(CaseCommand.NAME);
            CaseCommand command = commands.only(CaseCommand.class);
            assertThat(command)
                    .usingRecursiveComparison()
                    .withStrictTypeChecking()
                    .ignoringFieldsOfTypes(Sealed.class)
                    .ignoringFields("held")
                    .isEqualTo(asked.expected().apply(reply));
            assertThat(openedIn(command)).isEqualTo(asked.sealed());
            assertThat(reply.text("caseId")).isEqualTo(CASE.toString());
            if (!RightsTable.of(asked.role()).classes().contains(DisclosureClass.CONFIDENTIAL)) {
                assertThat(reply.json().has("version")).isFalse();
            } else {
                assertThat(reply.header("etag")).isEqualTo("\"7\"");
            }
            if (asked.status() == 201) {
                assertThat(reply.header("location")).startsWith(ROOT + "#").endsWith(reply.text("id"));
            }
        }));
    }

    @Test
    void no_command_of_the_interface_is_left_untried() {
        Set<String> tried = all().map(asked -> shape(ROOT + asked.pattern())).collect(Collectors.toSet());
        Set<String> offered = new Mappings(requestMappingHandlerMapping)
                .api()
                .filter(route -> route.method() == RequestMethod.POST)
                .map(route -> shape(route.path()))
                .collect(Collectors.toSet());
        tried.addAll(Set.of(
                "/api/timescales",
                "/api/cases",
                "/api/delivery-notices",
                shape(ROOT + "/letters/" + LETTER + "/bounce"),
                shape(ROOT + "/agreement"),
                shape(ROOT + "/bundles"),
                shape(ROOT + "/bundles/preflight"),
                shape(ROOT + "/documents"),
                shape(ROOT + "/documents/" + DOCUMENT + "/redactions"),
                shape(ROOT + "/documents/" + DOCUMENT + "/versions"),
                shape(ROOT + "/evidence"),
                shape(ROOT + "/links"),
                shape(ROOT + "/meetings/" + MEETING + "/joined"),
                shape(ROOT + "/continuation")));
        assertThat(tried).isEqualTo(offered);
    }

    @Test
    void an_agreements_steps_get_ids_of_their_own_and_the_same_again() {
        String json = """
            {"items": [
              {"action": "ASSESS", "owner": "LOCAL_AUTHORITY", "what": "Assess Ben"},
              {"action": "VOLUNTARY", "owner": "FAMILY", "what": "Visit the school", "agreedBy": "2027-01-15"}],
             "occurredOn": "2026-11-20"}\
            """;
        post(Role.MEDIATOR, ROOT + "/agreement", json, "Idempotency-Key", "a1").is(200);
        post(Role.MEDIATOR, ROOT + "/agreement", json, "Idempotency-Key", "a1").is(200);
        List<ConclusionCommand.RecordAgreement> twice = commands.taken().stream()
                .map(message -> (ConclusionCommand.RecordAgreement) message.getPayload())
                .toList();
        ConclusionCommand.RecordAgreement command = twice.getFirst();
        assertThat(command.occurredOn()).isEqualTo(DAY);
        assertThat(command.items()).hasSize(2);
        assertThat(command.items().get(0).action()).isEqualTo(AgreedAction.ASSESS);
        assertThat(command.items().get(0).owner()).isEqualTo(ItemOwner.LOCAL_AUTHORITY);
        assertThat(command.items().get(0).agreedBy()).isNull();
        assertThat(opened(command.items().get(0).what())).isEqualTo("Assess Ben");
        assertThat(command.items().get(1).agreedBy()).isEqualTo(LocalDate.parse("2027-01-15"));
        assertThat(opened(command.items().get(1).what())).isEqualTo("Visit the school");
        assertThat(command.items().get(0).item())
                .isNotEqualTo(command.items().get(1).item());
        assertThat(twice.getLast().items().get(1).item())
                .isEqualTo(command.items().get(1).item());
    }

    @TestFactory
    Stream<DynamicTest> words_in_confidence_become_a_second_command_that_the_first_does_not_show() {
        return Map.of(
                        "/decline",
                        "{\"reason\": \"%s\"}",
                        "/pursuit-end",
                        "{\"why\": \"CHANGED_MIND\", \"reason\": \"%s\"}",
                        "/withdrawal",
                        "{\"reason\": \"%s\"}",
                        "/issues",
                        "{\"issues\": [\"EDUCATION\"], \"statement\": \"%s\"}",
                        "/meetings/" + MEETING + "/child-views",
                        "{\"views\": \"OBTAINED\", \"said\": \"%s\"}")
                .entrySet()
                .stream()
                .map(asked -> dynamicTest(asked.getKey(), () -> {
                    commands.forget();
                    Reply reply = post(
                                    Role.COORDINATOR,
                                    ROOT + asked.getKey(),
                                    asked.getValue().formatted("We are tired."),
                                    "Idempotency-Key",
                                    "c1",
                                    "If-Match",
                                    "\"5\"")
                            .is(200);
                    assertThat(commands.taken()).hasSize(2);
                    CommandMessage<?> open = commands.taken().get(0);
                    CommandMessage<?> apart = commands.taken().get(1);
                    assertThat(open.getMetaData()).containsEntry(CommandMetaData.EXPECTED_VERSION, "5");
                    assertThat(apart.getMetaData()).doesNotContainKey(CommandMetaData.EXPECTED_VERSION);
                    assertThat(apart.getMetaData().get(CommandMetaData.IDEMPOTENCY_KEY))
                            .isNotEqualTo("c1");
                    assertThat(open.getPayload()).isNotInstanceOf(ConfidenceCommand.class);
                    ConfidenceCommand.TakeConfidence taken = (ConfidenceCommand.TakeConfidence) apart.getPayload();
                    assertThat(opened(taken.words())).isEqualTo("We are tired.");
                    assertThat(reply.json().path("version").asLong()).isEqualTo(8);
                    List<KeyScope> notes = keys.scopes().stream()
                            .filter(scope -> scope.retention() == RetentionClass.NOTE)
                            .filter(scope -> scope.caseId().equals(CASE.value()))
                            .toList();
                    assertThat(notes).isNotEmpty();
                    assertThat(notes)
                            .noneMatch(scope -> scope.personId()
                                    .equals(CasePeople.child(CASE).value()));
                }));
    }

    private Map<String, String> openedIn(CaseCommand command) {
        return Arrays.stream(command.getClass().getRecordComponents())
                .filter(component -> component.getType() == Sealed.class)
                .filter(component -> valueOf(component, command) != null)
                .collect(Collectors.toMap(
                        RecordComponent::getName, component -> opened((Sealed) valueOf(component, command))));
    }

    private static Object valueOf(RecordComponent component, CaseCommand command) {
        try {
            return component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("records have accessors", impossible);
        }
    }

    private String opened(Sealed sealed) {
        return ((Opened.Value) opener.open(CASE.value(), sealed)).text();
    }

    /** A path without its ids. */
    private static String shape(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{}")
                .replaceAll("/access/[a-z]+/", "/access/{}/")
                .replaceAll("/[A-Z_]+/", "/{}/")
                .replaceAll("/[0-9]+/", "/{}/");
    }
}
