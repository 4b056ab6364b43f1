package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;
import static org.mediationledger.command.cases.Foregone.certified;
import static org.mediationledger.command.cases.Foregone.notified;
import static org.mediationledger.command.cases.Refused.refused;
import static org.mediationledger.command.cases.Story.entry;
import static org.mediationledger.command.cases.Story.given;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Past.*;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.AuthorityChange;
import org.mediationledger.terms.CareHolder;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.DecisionChange;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.terms.NextAction;
import org.mediationledger.terms.NoticeKind;
import org.mediationledger.terms.PermissionAnswer;
import org.mediationledger.terms.PermissionNeed;
import org.mediationledger.terms.PlanSection;

/** What is refused about the decision, whose it is, and corrections. */
final class DecisionRefusals {

    private static final MeetingId FIRST = meeting(1);

    private static final UUID NOTHING = uuid("nothing");

    private DecisionRefusals() {}

    static Stream<Refused> all() {
        return Stream.of(decision(), laterNotices(), bodies(), permission(), corrections())
                .flatMap(List::stream);
    }

    private static List<Refused> decision() {
        return List.of(
                refused(
                        "a second decision in one case",
                        DECISION_ALREADY_RECORDED,
                        null,
                        notified(),
                        recordDecision().sentOn("2026-10-01").now()),
                refused(
                        "a decision with nothing but the day of its receipt",
                        DATE_MISSING,
                        "sentOn",
                        given(caseOpened()),
                        recordDecision().receivedOn("2026-10-01").now()),
                refused(
                        "a notice sent tomorrow",
                        DATE_IN_FUTURE,
                        "sentOn",
                        given(caseOpened()),
                        recordDecision().sentOn("2026-11-21").now()),
                refused(
                        "a notice printed tomorrow",
                        DATE_IN_FUTURE,
                        "printedOn",
                        given(caseOpened()),
                        recordDecision()
                                .printedOn("2026-11-21")
                                .sentOn("2026-11-20")
                                .now()),
                refused(
                        "a notice received tomorrow",
                        DATE_IN_FUTURE,
                        "receivedOn",
                        given(caseOpened()),
                        recordDecision()
                                .sentOn("2026-11-20")
                                .receivedOn("2026-11-21")
                                .now()),
                refused(
                        "a notice received before it was sent",
                        DATES_OUT_OF_ORDER,
                        "receivedOn",
                        given(caseOpened()),
                        recordDecision()
                                .sentOn("2026-10-02")
                                .receivedOn("2026-10-01")
                                .now()),
                refused(
                        "a notice received before the date that it bears, its sending unknown",
                        DATES_OUT_OF_ORDER,
                        "receivedOn",
                        given(caseOpened()),
                        recordDecision()
                                .printedOn("2026-10-02")
                                .receivedOn("2026-10-01")
                                .now()),
                refused(
                        "Section I alone of a refusal to assess",
                        SECTION_I_NEEDS_PLAN_CONTENT,
                        "sectionIOnly",
                        given(caseOpened()),
                        recordDecision()
                                .sentOn("2026-10-01")
                                .aboutSectionIOnly()
                                .now()),
                refused("no issues at all", ISSUES_MISSING, "issues", notified(), stateIssues()),
                refused(
                        "a year whose bank holidays nobody knows",
                        CALENDAR_YEAR_UNKNOWN,
                        null,
                        given(caseOpened("2028-11-20")).today("2028-11-20"),
                        recordDecision().sentOn("2028-11-20").now()));
    }

    private static List<Refused> laterNotices() {
        Story sectionI = given(caseOpened(), sectionIOnlyNotified("2026-09-10"));
        List<Refused> all = new ArrayList<>(Stream.of(
                        furtherNotice("2026-11-01"),
                        examineNotice(null),
                        nameAuthorityContact(),
                        decisionIsWithdrawn(),
                        decisionIsSuperseded(DecisionChange.DECIDED_ANEW),
                        widenAppeal(PlanSection.B))
                .map(ask -> refused(
                        ask.command().getClass().getSimpleName() + " where no decision is known",
                        DECISION_NOT_RECORDED,
                        null,
                        given(caseOpened()),
                        ask))
                .toList());
        all.addAll(List.of(
                refused(
                        "a further notice without a date",
                        DATE_MISSING,
                        "sentOn",
                        notified(),
                        furtherNotice(NoticeKind.CORRECTED, null, null)),
                refused(
                        "a further notice sent tomorrow",
                        DATE_IN_FUTURE,
                        "sentOn",
                        notified(),
                        furtherNotice("2026-11-21")),
                refused(
                        "the notice names an adviser whom the directory does not know",
                        ADVISER_ORGANISATION_UNKNOWN,
                        "adviserNamed",
                        notified(),
                        examineNotice(new OrganisationId("nobody"))),
                refused(
                        "a decision withdrawn twice",
                        DECISION_ALREADY_WITHDRAWN,
                        null,
                        notified(decisionWithdrawn("2026-10-01")),
                        decisionIsWithdrawn()),
                refused(
                        "a decision withdrawn before its notice",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        notified(),
                        decisionIsWithdrawn().on("2026-09-09")),
                refused(
                        "an appeal that concerns all is widened",
                        APPEAL_NOT_SECTION_I_ONLY,
                        null,
                        notified(),
                        widenAppeal(PlanSection.B)),
                refused(
                        "an appeal is widened twice",
                        APPEAL_NOT_SECTION_I_ONLY,
                        null,
                        given(
                                caseOpened(),
                                sectionIOnlyNotified("2026-09-10"),
                                appealWidened(false, "2026-10-01", PlanSection.B)),
                        widenAppeal(PlanSection.F)),
                refused("an appeal is widened by nothing", SECTIONS_MISSING, "sections", sectionI, widenAppeal())));
        return all;
    }

    private static List<Refused> bodies() {
        Story detained = notified(detentionStated(true, "2026-10-01"), adviceGiven("2026-10-02"));
        return List.of(
                refused(
                        "the responsible authority becomes responsible",
                        AUTHORITY_UNCHANGED,
                        "localAuthority",
                        notified(),
                        changeAuthority(MANCHESTER, AuthorityChange.FAMILY_MOVED)),
                refused(
                        "an authority that nobody knows becomes responsible",
                        AUTHORITY_UNKNOWN,
                        "localAuthority",
                        notified(),
                        changeAuthority(new AuthorityCode("E99999999"), AuthorityChange.FAMILY_MOVED)),
                refused(
                        "a neighbour succeeds an authority that stands",
                        AUTHORITY_NOT_SUCCESSOR,
                        "localAuthority",
                        notified(),
                        changeAuthority(SALFORD, AuthorityChange.SUCCESSOR_BODY)),
                refused(
                        "an authority holds the right against itself",
                        AUTHORITY_AGAINST_ITSELF,
                        "holder",
                        notified(),
                        stateCare(MANCHESTER, CareHolder.AUTHORITY)),
                refused(
                        "the authority that holds the right becomes the responsible one",
                        AUTHORITY_AGAINST_ITSELF,
                        "localAuthority",
                        notified(careStated(SALFORD, "Salford", CareHolder.AUTHORITY, "2026-10-01")),
                        changeAuthority(SALFORD, AuthorityChange.PLAN_TRANSFERRED)),
                refused(
                        "nobody knows the authority that looks after the child",
                        AUTHORITY_UNKNOWN,
                        "lookedAfterBy",
                        notified(),
                        stateCare(new AuthorityCode("E99999999"), CareHolder.PARENT)),
                refused(
                        "a new authority is told where none is new",
                        NEW_AUTHORITY_TOLD,
                        null,
                        notified(),
                        tellNewAuthority()),
                refused(
                        "a commissioning body that the case names already",
                        COMMISSIONER_ALREADY_NAMED,
                        "commissioner",
                        notified(),
                        addCommissioner(GREATER_MANCHESTER)),
                refused(
                        "a further commissioning body that nobody knows",
                        COMMISSIONER_UNKNOWN,
                        "commissioner",
                        notified(),
                        addCommissioner(new CommissionerCode("XXX"))),
                refused(
                        "one of several commissioning bodies is told, and nobody says which",
                        COMMISSIONER_NOT_NAMED,
                        "commissioner",
                        notified(
                                issuesStated("2026-09-14", IssueKind.HEALTH, IssueKind.EDUCATION),
                                mediationRequested("2026-09-20"),
                                localAuthorityInformed("2026-09-21"),
                                commissionerAdded("2026-09-22")),
                        informCommissioner()),
                refused(
                        "the provider hands the case to itself",
                        PROVIDER_UNCHANGED,
                        "provider",
                        notified(),
                        reallocate(TOGETHER_TRUST)),
                refused(
                        "the provider hands the case over and goes on advising",
                        FORMER_PROVIDER_ADVISES,
                        "adviserOrganisation",
                        notified(),
                        reallocate(KIDS, TOGETHER_TRUST)),
                refused(
                        "a provider that nobody knows takes the case over",
                        PROVIDER_UNKNOWN,
                        "provider",
                        notified(),
                        reallocate(new OrganisationId("nobody"), KIDS)),
                refused(
                        "a front door takes the case over",
                        PROVIDER_DOES_NOT_OFFER_SERVICE,
                        "provider",
                        notified(),
                        reallocate(IAS_MANCHESTER, KIDS)),
                refused(
                        "an organisation that nobody knows is to advise",
                        ADVISER_ORGANISATION_UNKNOWN,
                        "adviserOrganisation",
                        notified(),
                        reallocate(KIDS, new OrganisationId("nobody"))),
                refused(
                        "a closed case is handed over",
                        CASE_CLOSED,
                        null,
                        notified(caseClosed("2026-10-01")),
                        reallocate(KIDS)),
                refused("a detention stated twice", NOTHING_CHANGES, "detained", detained, stateDetention(true)),
                refused(
                        "a certificate for a detained person",
                        DETAINED_PERSONS_REGULATIONS_APPLY,
                        null,
                        detained,
                        issueCertificate(certificate(1), CertificateGround.C1)),
                refused(
                        "a paper certificate for a detained person",
                        DETAINED_PERSONS_REGULATIONS_APPLY,
                        null,
                        detained,
                        recordCertificate(certificate(1), CertificateGround.C1, "2026-10-01")),
                refused(
                        "regulation 32 of a detained person's notice",
                        DETAINED_PERSONS_REGULATIONS_APPLY,
                        null,
                        detained,
                        examineNotice(null)));
    }

    private static List<Refused> permission() {
        return List.of(
                refused(
                        "permission where no decision is known",
                        DECISION_NOT_RECORDED,
                        null,
                        given(caseOpened()),
                        seekPermission(PermissionNeed.NO_CERTIFICATE)),
                refused("permission for nothing", PERMISSION_NEED_MISSING, "needs", notified(), seekPermission()),
                refused(
                        "permission to appeal without the certificate that the case has",
                        PERMISSION_NOT_NEEDED,
                        "needs",
                        certified(),
                        seekPermission(PermissionNeed.NO_CERTIFICATE)),
                refused(
                        "permission to appeal Section I without a certificate",
                        PERMISSION_NOT_NEEDED,
                        "needs",
                        given(caseOpened(), sectionIOnlyNotified("2026-09-10")),
                        seekPermission(PermissionNeed.NO_CERTIFICATE)),
                refused(
                        "permission to be late on the last day",
                        PERMISSION_NOT_NEEDED,
                        "needs",
                        notified(),
                        seekPermission(PermissionNeed.OUT_OF_TIME).on("2026-11-10")),
                refused(
                        "permission sought while an answer is awaited",
                        PERMISSION_ALREADY_SOUGHT,
                        null,
                        notified(permissionSought("2026-11-12", PermissionNeed.NO_CERTIFICATE)),
                        seekPermission(PermissionNeed.OUT_OF_TIME)),
                refused(
                        "an answer that nobody asked for",
                        PERMISSION_NOT_SOUGHT,
                        null,
                        notified(),
                        recordPermission(PermissionAnswer.GRANTED)),
                refused(
                        "an answer before the question",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        notified(permissionSought("2026-11-12", PermissionNeed.NO_CERTIFICATE)),
                        recordPermission(PermissionAnswer.GRANTED).on("2026-11-11")));
    }

    private static List<Refused> corrections() {
        List<Refused> all = new ArrayList<>(List.of(
                refused(
                        "a correction of nothing",
                        ENTRY_NOT_FOUND,
                        "corrects",
                        notified(),
                        correctDate(NOTHING, "2026-10-01")),
                refused(
                        "a corrected day that is tomorrow",
                        DATE_IN_FUTURE,
                        "to",
                        notified(adviserContacted("2026-10-01")),
                        correctDate(entry(5), "2026-11-21")),
                refused(
                        "a corrected day that is the day on record",
                        NOTHING_CHANGES,
                        "to",
                        notified(adviserContacted("2026-10-01")),
                        correctDate(entry(5), "2026-10-01")),
                refused(
                        "a decision corrected to what it is",
                        NOTHING_CHANGES,
                        null,
                        notified(),
                        correctDecision(entry(4), "2026-09-10")),
                refused(
                        "a decision corrected to a day that has not come",
                        DATE_IN_FUTURE,
                        "sentOn",
                        notified(),
                        correctDecision(entry(4), "2026-11-21")),
                refused(
                        "a decision corrected to Section I of a refusal",
                        SECTION_I_NEEDS_PLAN_CONTENT,
                        "sectionIOnly",
                        notified(),
                        correctDecision(entry(4), DecisionKind.REFUSAL_TO_ASSESS, true, "2026-09-10")),
                refused(
                        "a contact corrected as if it were a decision",
                        ENTRY_NOT_CORRECTABLE,
                        "corrects",
                        notified(adviserContacted("2026-10-01")),
                        correctDecision(entry(5), "2026-09-09"))));
        List<CaseEvent> uncorrectable = List.of(
                issuesStated("2026-10-01", IssueKind.EDUCATION),
                meetingPlanned(FIRST, "2026-12-10", "2026-10-01"),
                caseClosed("2026-10-01"),
                caseReopened("2026-10-01"),
                accessGranted("2026-10-01"),
                confidenceTaken(CHILD, "2026-10-01"),
                nextActionSet(NextAction.REVIEW, "2026-10-05", "2026-10-01"),
                nextActionDone(NextAction.REVIEW, "2026-10-01"),
                ownerAssigned(COORDINATOR, "2026-10-01"),
                absenceCovered(COLLEAGUE, "2026-10-02", "2026-10-09", "2026-10-01"),
                certificateSent(certificate(1), "2026-10-01"));
        for (CaseEvent event : uncorrectable) {
            String name = event.getClass().getSimpleName();
            all.add(refused(
                    name + " moved to another day",
                    ENTRY_NOT_CORRECTABLE,
                    "corrects",
                    notified(event),
                    correctDate(entry(5), "2026-10-02")));
            all.add(refused(
                    name + " struck out", ENTRY_NOT_CORRECTABLE, "corrects", notified(event), strikeOut(entry(5))));
        }
        all.add(refused("the opening struck out", ENTRY_NOT_CORRECTABLE, "corrects", notified(), strikeOut(entry(0))));
        Stream.of(
                        adviceGiven("2026-09-20"),
                        mediationDeclined("2026-09-24"),
                        localAuthorityInformed("2026-09-24"),
                        cannotArrangeTold("2026-09-24"),
                        mediationConcluded("2026-09-24"))
                .map(event -> refused(
                        event.getClass().getSimpleName() + " struck out from under a certificate",
                        CERTIFICATE_RELIES_ON_ENTRY,
                        "corrects",
                        notified(event, certificateNoted(certificate(1), CertificateGround.C1, "2026-09-25")),
                        strikeOut(entry(5))))
                .forEach(all::add);
        return all;
    }
}
