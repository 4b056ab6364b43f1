package org.mediationledger.bundle.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mediationledger.bundle.direction.AppealType.CEASE;
import static org.mediationledger.bundle.direction.AppealType.DISABILITY_CLAIM;
import static org.mediationledger.bundle.direction.AppealType.RECOMMENDATIONS;
import static org.mediationledger.bundle.direction.AppealType.REFUSAL_TO_ASSESS;
import static org.mediationledger.bundle.direction.AppealType.REFUSAL_TO_ISSUE;
import static org.mediationledger.bundle.direction.AppealType.SECTIONS_B_AND_F;
import static org.mediationledger.bundle.direction.AppealType.SECTION_I;
import static org.mediationledger.bundle.plan.SamplePaper.expertReport;
import static org.mediationledger.bundle.plan.SamplePaper.paper;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediationledger.bundle.direction.AppealType;
import org.mediationledger.bundle.direction.Asked;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.Part;
import org.mediationledger.bundle.direction.Party;
import org.mediationledger.bundle.direction.PracticeDirection;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.bundle.plan.Issue.Numbering;
import org.mediationledger.bundle.plan.Issued;
import org.mediationledger.bundle.plan.PaperId;
import org.mediationledger.bundle.plan.Planner;
import org.mediationledger.bundle.plan.SamplePaper;
import org.mediationledger.bundle.plan.SampleRequest;
import org.mediationledger.bundle.plan.Sha256;
import org.mediationledger.bundle.plan.SlipReason;
import org.mediationledger.bundle.preflight.Finding.Weight;

class PreflightTest {

    private static final LocalDate HEARING = SampleRequest.HEARING_ON;

    private final Planner planner = new Planner(PracticeDirection.inForce());

    static Stream<Arguments> limits() {
        return Stream.of(
                arguments(EnumSet.of(SECTION_I), PaperKind.APPEAL_FORM, Party.APPELLANT, Part.CORE, 100),
                arguments(EnumSet.of(SECTION_I), PaperKind.EHC_PLAN, Party.RESPONDENT, Part.PLAN_AND_APPENDICES, 150),
                arguments(
                        EnumSet.of(SECTION_I),
                        PaperKind.SECTION_K_ADVICE,
                        Party.RESPONDENT,
                        Part.PLAN_AND_APPENDICES,
                        150),
                arguments(EnumSet.of(SECTION_I), PaperKind.WORKING_DOCUMENT, Party.BOTH, Part.WORKING_DOCUMENT, 25),
                evidence(75, REFUSAL_TO_ASSESS),
                evidence(100, REFUSAL_TO_ISSUE),
                evidence(100, SECTIONS_B_AND_F),
                evidence(75, SECTION_I),
                evidence(75, CEASE),
                evidence(75, CEASE, RECOMMENDATIONS),
                evidence(100, SECTIONS_B_AND_F, SECTION_I, RECOMMENDATIONS),
                evidence(200, DISABILITY_CLAIM),
                arguments(EnumSet.of(CEASE), PaperKind.COSTINGS, Party.RESPONDENT, Part.RESPONDENT_EVIDENCE, 75),
                arguments(EnumSet.of(DISABILITY_CLAIM), PaperKind.APPEAL_FORM, Party.APPELLANT, Part.CORE, 100),
                arguments(EnumSet.of(DISABILITY_CLAIM), PaperKind.EHC_PLAN, Party.RESPONDENT, Part.SUPPLEMENTARY, 100));
    }

    private static Arguments evidence(int limit, AppealType first, AppealType... more) {
        return arguments(
                EnumSet.of(first, more), PaperKind.CORRESPONDENCE, Party.APPELLANT, Part.APPELLANT_EVIDENCE, limit);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void a_part_may_be_as_long_as_its_limit_and_not_a_page_longer(
            Set<AppealType> types, PaperKind kind, Party party, Part part, int limit) {
        SamplePaper first = paper("first").kind(kind).party(party).pages(limit - 1);

        assertThat(findings(types, first, paper("second").kind(kind).party(party)))
                .isEmpty();
        assertThat(findings(
                        types, first, paper("second").kind(kind).party(party).pages(2)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.check()).isEqualTo(Check.PART_LENGTH);
                    assertThat(finding.weight()).isEqualTo(Weight.NEEDS_A_NOTE);
                    assertThat(finding.part()).isEqualTo(part);
                    assertThat(finding.paper()).isNull();
                    assertThat(finding.sentence())
                            .endsWith(": %d pages, and the limit is %d.".formatted(limit + 1, limit));
                    assertThat(finding.source().verified()).isFalse();
                });
    }

    @Test
    void evidence_of_both_sides_makes_both_too_long() {
        assertThat(findings(
                        EnumSet.of(CEASE),
                        paper("ours").pages(50),
                        paper("theirs").party(Party.RESPONDENT).pages(50),
                        paper("joint").party(Party.BOTH).pages(26)))
                .extracting(Finding::sentence)
                .containsExactly(
                        "Evidence of the parent or young person: 76 pages, and the limit is 75.",
                        "Evidence of the local authority: 76 pages, and the limit is 75.");
    }

    @ParameterizedTest
    @CsvSource({"15, 2, false", "16, 2, true"})
    void an_expert_report_has_15_pages_its_summary_among_them(int pages, int summary, boolean tooLong) {
        assertThat(checks(expertReport("r", pages, summary, HEARING)))
                .isEqualTo(tooLong ? List.of(Check.REPORT_LENGTH) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"0, SUMMARY_MISSING", "1,", "2,", "3, SUMMARY_LENGTH"})
    void its_summary_has_1_or_2(int summary, @Nullable Check found) {
        assertThat(checks(expertReport("r", 15, summary, HEARING)))
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-13, 2026-09-14, true",
        "2023-09-14, 2026-09-14, false",
        "2023-09-15, 2026-09-14, false",
        "2024-02-29, 2027-02-28, false",
        "2024-02-29, 2027-03-01, true"
    })
    void it_is_not_more_than_3_years_old_on_the_day_of_the_hearing(
            LocalDate reportDate, LocalDate hearing, boolean tooOld) {
        BundlePlan plan = planner.first(SampleRequest.of(expertReport("r", 15, 2, reportDate))
                .hearingOn(hearing)
                .request());

        assertThat(checks(plan)).isEqualTo(tooOld ? List.of(Check.REPORT_AGE) : List.of());
    }

    @Test
    void its_age_is_reckoned_to_the_day_of_the_bundle_until_the_hearing_is_listed() {
        LocalDate preparedOn = LocalDate.of(2026, 8, 20);
        SampleRequest request = SampleRequest.of(expertReport("r", 15, 2, preparedOn.minusYears(3)))
                .hearingOn(null)
                .preparedOn(preparedOn);

        assertThat(checks(planner.first(request.request()))).isEmpty();
        assertThat(checks(
                        planner.first(request.preparedOn(preparedOn.plusDays(1)).request())))
                .containsExactly(Check.REPORT_AGE);
    }

    @Test
    void what_is_wrong_with_a_report_is_told_in_words() {
        assertThat(findings(
                        EnumSet.of(SECTIONS_B_AND_F),
                        expertReport("r", 17, 4, LocalDate.of(2020, 5, 4)).title("Dr Ex's report")))
                .extracting(Finding::sentence)
                .containsExactly(
                        "The expert report \"Dr Ex's report\" has 17 pages, and the limit is 15.",
                        "The executive summary of \"Dr Ex's report\" has 4 pages, and the limit is 2.",
                        "The expert report \"Dr Ex's report\" is dated 4 May 2020, more than 3 years before"
                                + " 14 September 2026.");
        assertThat(findings(EnumSet.of(SECTIONS_B_AND_F), expertReport("r", 5, 0, HEARING)))
                .allMatch(finding -> new PaperId("r").equals(finding.paper()))
                .allMatch(finding -> finding.part() == null)
                .extracting(Finding::sentence)
                .containsExactly("The expert report \"Paper r\" has no executive summary.");
    }

    @ParameterizedTest
    @CsvSource({"15, false", "16, true"})
    void a_long_report_that_is_not_said_to_be_an_experts_is_worth_a_look(int pages, boolean look) {
        List<Finding> findings = findings(
                EnumSet.of(SECTIONS_B_AND_F),
                paper("r").kind(PaperKind.REPORT).pages(pages).dated(LocalDate.of(2001, 1, 1)));

        assertThat(findings).hasSize(look ? 1 : 0).allSatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(Check.REPORT_UNKNOWN);
            assertThat(finding.weight()).isEqualTo(Weight.LOOK);
            assertThat(finding.sentence())
                    .isEqualTo("\"Paper r\" has 16 pages and is not recorded as an expert's report; if it is one, the"
                            + " limit is 15.");
        });
    }

    @ParameterizedTest
    @CsvSource({"10, false", "11, true"})
    void a_witness_statement_has_10_pages(int pages, boolean tooLong) {
        List<Finding> findings = findings(
                EnumSet.of(SECTIONS_B_AND_F),
                paper("w").kind(PaperKind.WITNESS_STATEMENT).pages(pages));

        assertThat(findings).hasSize(tooLong ? 1 : 0).allSatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(Check.STATEMENT_LENGTH);
            assertThat(finding.weight()).isEqualTo(Weight.NEEDS_A_NOTE);
            assertThat(finding.sentence())
                    .isEqualTo("The witness statement \"Paper w\" has 11 pages, and the limit is 10.");
        });
    }

    @Test
    void a_paper_whose_text_cannot_be_searched_is_worth_a_look() {
        assertThat(findings(EnumSet.of(CEASE), paper("a"), paper("scan").withoutText()))
                .containsExactly(new Finding(
                        Check.TEXT_LAYER,
                        Weight.LOOK,
                        null,
                        new PaperId("scan"),
                        "The text of \"Paper scan\" cannot be searched.",
                        PracticeDirection.inForce().asked(Asked.TEXT_LAYER).source()));
    }

    @Test
    void every_file_after_the_first_of_the_same_bytes_is_a_duplicate_of_it() {
        Sha256 same = Sha256.of("the same");

        assertThat(findings(
                        EnumSet.of(CEASE),
                        paper("a").sha256(same).dated(HEARING.minusDays(3)),
                        paper("c").sha256(same).party(Party.RESPONDENT),
                        paper("b").sha256(same).dated(HEARING.minusDays(2)),
                        paper("other")))
                .allMatch(finding -> finding.check() == Check.DUPLICATE && finding.weight() == Weight.NEEDS_A_NOTE)
                .extracting(Finding::sentence)
                .containsExactly(
                        "\"Paper b\" is the same file as \"Paper a\".", "\"Paper c\" is the same file as \"Paper a\".");
    }

    @Test
    void a_supplement_repeats_nothing_and_lengthens_what_was_issued() {
        Sha256 same = Sha256.of("the same");
        SamplePaper before = paper("before").sha256(same).pages(74);
        SamplePaper after = paper("after").sha256(same).pages(2).received(SampleRequest.EVIDENCE_BY.plusDays(1));
        BundlePlan first = planner.first(SampleRequest.of(before).about(CEASE).request());
        BundlePlan supplement = planner.supplement(
                SampleRequest.of(before, after).permitting("after").about(CEASE).request(),
                new Issued(List.of(first.paged(1))),
                Numbering.CONTINUED);

        PreflightReport report = Preflight.check(supplement, List.of(first));

        assertThat(report.findings())
                .extracting(Finding::sentence)
                .containsExactly(
                        "Evidence of the parent or young person: 76 pages, and the limit is 75.",
                        "\"Paper after\" is the same file as \"Paper before\".",
                        "\"Paper after\" came 1 day after the final evidence deadline; it is in because it was"
                                + " permitted.");
        assertThat(report.breaches()).extracting(Finding::check).containsExactly(Check.PART_LENGTH, Check.DUPLICATE);
        assertThat(Preflight.check(first).findings()).isEmpty();
    }

    @Test
    void late_evidence_is_told_whether_it_is_in_or_not() {
        LocalDate deadline = SampleRequest.EVIDENCE_BY;
        BundlePlan plan = planner.first(SampleRequest.of(
                        paper("in-time").received(deadline),
                        paper("form").kind(PaperKind.ATTENDANCE_FORM).received(deadline.plusDays(9)),
                        paper("permitted").received(deadline.plusDays(2)),
                        paper("late-1").received(deadline.plusDays(3)),
                        paper("late-2").received(deadline.plusDays(4)),
                        paper("agreed").kind(PaperKind.AGREEMENT))
                .permitting("permitted")
                .request());

        assertThat(Preflight.check(plan).findings())
                .allMatch(finding -> finding.weight() == Weight.LOOK)
                .extracting(Finding::sentence)
                .containsExactly(
                        "\"Paper permitted\" came 2 days after the final evidence deadline; it is in because it was"
                                + " permitted.",
                        "2 papers came late and without permission, and are left out.");
    }

    @Test
    void one_late_paper_is_one() {
        BundlePlan plan = planner.first(SampleRequest.of(paper("late").received(SampleRequest.EVIDENCE_BY.plusDays(1)))
                .request());

        assertThat(Preflight.check(plan).findings())
                .extracting(Finding::sentence)
                .containsExactly("1 paper came late and without permission, and is left out.");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2026-08-28, -", "2026-08-29, 1 day", "2026-09-01, 4 days"})
    void a_bundle_is_ready_by_the_day_in_the_registration_letter(LocalDate preparedOn, @Nullable String late) {
        BundlePlan plan = planner.first(
                SampleRequest.of(paper("a")).preparedOn(preparedOn).request());

        assertThat(Preflight.check(plan).breaches())
                .extracting(Finding::sentence)
                .isEqualTo(
                        late == null
                                ? List.of()
                                : List.of("The bundle is prepared " + late
                                        + " after the day in the registration letter."));
    }

    @Test
    void nothing_is_late_while_the_days_are_unknown() {
        BundlePlan plan = planner.first(SampleRequest.of(paper("a").received(HEARING.plusYears(1)))
                .evidenceBy(null)
                .sendBy(null)
                .preparedOn(HEARING.plusYears(1))
                .request());

        assertThat(Preflight.check(plan).findings()).isEmpty();
    }

    @Test
    void a_paper_that_could_not_be_put_in_needs_a_note() {
        BundlePlan plan = planner.first(SampleRequest.of(paper("a"), paper("b")).request())
                .withSlips(Map.of(new PaperId("b"), SlipReason.ENCRYPTED));

        assertThat(Preflight.check(plan).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(Check.SLIP_PAGE);
            assertThat(finding.weight()).isEqualTo(Weight.NEEDS_A_NOTE);
            assertThat(finding.sentence())
                    .isEqualTo("\"Paper b\" could not be put in; a page with the reason stands for it.");
        });
    }

    @ParameterizedTest
    @CsvSource({"2025-07-15, true", "2025-07-16, false"})
    void a_hearing_before_the_practice_direction_is_not_governed_by_it(LocalDate hearing, boolean found) {
        BundlePlan plan =
                planner.first(SampleRequest.of(paper("a")).hearingOn(hearing).request());

        assertThat(Preflight.check(plan).findings())
                .extracting(Finding::sentence)
                .isEqualTo(
                        found
                                ? List.of(
                                        "The hearing is before 16 July 2025, the first day that the Practice Direction"
                                                + " governs.")
                                : List.of());
    }

    @Test
    void a_report_says_what_it_looked_at_and_what_nobody_can_see() {
        BundlePlan plan = planner.first(SampleRequest.of(paper("a")).request());
        PreflightReport report = Preflight.check(plan);

        assertThat(report.plan()).isEqualTo(plan.digest());
        assertThat(report.edition()).isEqualTo("pd1-2025.1");
        assertThat(report.unmeasured()).isEqualTo(PracticeDirection.inForce().unmeasured());
        assertThat(report.readings()).isEqualTo(PracticeDirection.inForce().readings());
        assertThat(report.needsNote()).isFalse();
    }

    private List<Check> checks(SamplePaper... papers) {
        return checks(planner.first(SampleRequest.of(papers).request()));
    }

    private static List<Check> checks(BundlePlan plan) {
        return Preflight.check(plan).findings().stream().map(Finding::check).toList();
    }

    private List<Finding> findings(Set<AppealType> types, SamplePaper... papers) {
        return Preflight.check(
                        planner.first(SampleRequest.of(papers).about(types).request()))
                .findings();
    }
}
