package org.mediationledger.bundle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mediationledger.bundle.plan.SamplePaper.certificate;
import static org.mediationledger.bundle.plan.SamplePaper.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mediationledger.bundle.direction.AppealType;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.Part;
import org.mediationledger.bundle.direction.Party;
import org.mediationledger.bundle.direction.PracticeDirection;
import org.mediationledger.bundle.plan.BundleRequest.AgreementUse;
import org.mediationledger.bundle.plan.Excluded.Why;

class PlannerTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    private final Planner planner = new Planner(PracticeDirection.inForce());

    @Test
    void a_bundle_for_which_nobody_chose_anything_has_the_certificate_only() {
        BundlePlan plan = planner.first(SampleRequest.of(
                        certificate("cert"),
                        paper("plan").kind(PaperKind.EHC_PLAN),
                        paper("letter"),
                        paper("notice").kind(PaperKind.DECISION_NOTICE))
                .selecting(new Selection.CertificateOnly())
                .request());

        assertThat(ids(plan)).containsExactly("cert");
        assertThat(plan.sections()).singleElement().satisfies(core -> {
            assertThat(core.letter()).isEqualTo("A");
            assertThat(core.part()).isEqualTo(Part.CORE);
            assertThat(core.heading()).isEqualTo("Core bundle");
        });
        assertThat(plan.exhibits()).isEmpty();
        assertThat(plan.excluded()).isEmpty();
    }

    @Test
    void papers_stand_in_sections_and_within_them_by_date_the_undated_last() {
        BundlePlan plan = planner.first(SampleRequest.of(
                        paper("theirs-2").party(Party.RESPONDENT).undated(),
                        paper("theirs-1").party(Party.RESPONDENT).dated(MARCH.plusYears(9)),
                        paper("wd").kind(PaperKind.WORKING_DOCUMENT).party(Party.BOTH),
                        paper("ours-2").dated(MARCH.plusDays(1)),
                        paper("ours-1").dated(MARCH),
                        paper("joint").party(Party.BOTH),
                        paper("ehcp").kind(PaperKind.EHC_PLAN).dated(MARCH.minusYears(1)),
                        paper("k").kind(PaperKind.SECTION_K_ADVICE).dated(MARCH.minusYears(2)),
                        certificate("cert"))
                .request());

        assertThat(ids(plan))
                .containsExactly("cert", "k", "ehcp", "wd", "ours-1", "ours-2", "theirs-1", "theirs-2", "joint");
        assertThat(plan.sections()).extracting(Section::letter).containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(plan.entries()).extracting(Entry::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(plan.entries()).allMatch(entry -> entry.place() instanceof Place.RunningOn && entry.slip() == null);
    }

    @Test
    void papers_of_one_day_are_in_the_order_of_their_kinds_then_titles_then_ids() {
        BundlePlan plan = planner.first(SampleRequest.of(
                        paper("d").kind(PaperKind.COSTINGS).title("A"),
                        paper("b").title("B"),
                        paper("c").title("A"),
                        paper("a").title("B"))
                .request());

        assertThat(ids(plan)).containsExactly("d", "c", "a", "b");
    }

    @Test
    void a_claim_has_sections_of_its_own() {
        BundlePlan plan = planner.first(SampleRequest.of(paper("ehcp").kind(PaperKind.EHC_PLAN), paper("letter"))
                .about(AppealType.DISABILITY_CLAIM)
                .request());

        assertThat(plan.sections())
                .extracting(Section::heading)
                .containsExactly("Evidence of the claimant", "Supplementary bundle");
    }

    @ParameterizedTest
    @CsvSource({"2026-07-10, true", "2026-07-11, false"})
    void evidence_after_the_final_evidence_deadline_stays_out(LocalDate received, boolean in) {
        BundlePlan plan = planner.first(
                SampleRequest.of(paper("letter").received(received)).request());

        assertThat(ids(plan)).isEqualTo(in ? List.of("letter") : List.of());
        assertThat(plan.excluded())
                .isEqualTo(in ? List.of() : List.of(excluded("letter", Why.LATE_WITHOUT_PERMISSION)));
    }

    @Test
    void late_evidence_that_was_permitted_is_in() {
        BundlePlan plan = planner.first(SampleRequest.of(
                        paper("late-1").received(SampleRequest.EVIDENCE_BY.plusDays(9)),
                        paper("late-2").received(SampleRequest.EVIDENCE_BY.plusDays(9)))
                .permitting("late-2")
                .request());

        assertThat(ids(plan)).containsExactly("late-2");
        assertThat(plan.excluded()).containsExactly(excluded("late-1", Why.LATE_WITHOUT_PERMISSION));
    }

    @Test
    void nothing_is_late_while_the_deadline_is_unknown() {
        BundlePlan plan = planner.first(SampleRequest.of(paper("letter").received(MARCH.plusYears(5)))
                .evidenceBy(null)
                .request());

        assertThat(ids(plan)).containsExactly("letter");
    }

    @Test
    void what_is_no_evidence_has_no_deadline() {
        LocalDate late = SampleRequest.EVIDENCE_BY.plusDays(9);
        BundlePlan plan = planner.first(SampleRequest.of(
                        certificate("cert").received(late),
                        paper("order")
                                .kind(PaperKind.TRIBUNAL_ORDER)
                                .party(Party.NEITHER)
                                .received(late),
                        paper("wd")
                                .kind(PaperKind.WORKING_DOCUMENT)
                                .party(Party.BOTH)
                                .received(late))
                .request());

        assertThat(ids(plan)).containsExactly("order", "cert", "wd");
        assertThat(plan.excluded()).isEmpty();
    }

    @Test
    void an_agreement_stays_out_unless_its_parties_consent_or_it_is_to_be_enforced() {
        SampleRequest request = SampleRequest.of(paper("agreed").kind(PaperKind.AGREEMENT));

        assertThat(planner.first(request.request()).excluded())
                .containsExactly(excluded("agreed", Why.AGREEMENT_WITHOUT_A_REASON));
        for (AgreementUse use : AgreementUse.values()) {
            assertThat(ids(planner.first(request.agreementFor(use).request()))).containsExactly("agreed");
        }
    }

    @Test
    void what_was_excluded_is_told_by_id() {
        LocalDate late = SampleRequest.EVIDENCE_BY.plusDays(1);
        BundlePlan plan = planner.first(SampleRequest.of(
                        paper("c").received(late),
                        paper("a").received(late),
                        paper("b").kind(PaperKind.AGREEMENT))
                .request());

        assertThat(plan.excluded())
                .containsExactly(
                        excluded("a", Why.LATE_WITHOUT_PERMISSION),
                        excluded("b", Why.AGREEMENT_WITHOUT_A_REASON),
                        excluded("c", Why.LATE_WITHOUT_PERMISSION));
    }

    @Test
    void a_paper_that_was_not_asked_for_is_neither_in_nor_excluded() {
        BundlePlan plan = planner.first(
                SampleRequest.of(paper("a"), paper("late").received(SampleRequest.EVIDENCE_BY.plusDays(1)))
                        .selecting(new Selection.Chosen(Set.of(new PaperId("a"))))
                        .request());

        assertThat(ids(plan)).containsExactly("a");
        assertThat(plan.excluded()).isEmpty();
    }

    @Test
    void a_paper_that_nobody_released_cannot_be_chosen_or_permitted() {
        SampleRequest request = SampleRequest.of(paper("a"));

        assertThatThrownBy(() -> request.selecting(new Selection.Chosen(Set.of(new PaperId("b"))))
                        .request())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no released paper has the id b");
        assertThatThrownBy(() -> SampleRequest.of(paper("a")).permitting("b").request())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no released paper has the id b");
    }

    @Test
    void a_paper_is_told_of_once() {
        assertThatThrownBy(
                        () -> SampleRequest.of(paper("a"), paper("a").pages(2)).request())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("paper a is there twice");
    }

    @Test
    void a_plan_says_under_which_edition_it_was_made_and_carries_what_it_was_told() {
        LeftOut leftOut = new LeftOut("CONFIDENTIAL", "NEVER_IN_A_BUNDLE", null);
        Outstanding missing =
                new Outstanding(Outstanding.State.MISSING, "Speech therapist's report", Party.RESPONDENT, "");
        BundleRequest request = SampleRequest.of(certificate("cert"))
                .leftOut(leftOut)
                .outstanding(missing)
                .labels(LabelRule.NUMBER)
                .request();

        BundlePlan plan = planner.first(request);

        assertThat(plan.edition()).isEqualTo("pd1-2025.1");
        assertThat(plan.front()).isEqualTo(request.front());
        assertThat(plan.appeal()).isEqualTo(request.appeal());
        assertThat(plan.labels()).isEqualTo(LabelRule.NUMBER);
        assertThat(plan.leftOut()).containsExactly(leftOut);
        assertThat(plan.outstanding()).containsExactly(missing);
        assertThat(plan.issue()).isEqualTo(new Issue.First());
    }

    @ParameterizedTest
    @EnumSource(Exhibit.Kind.class)
    void an_exhibit_goes_beside_the_bundle_and_has_no_pages_in_it(Exhibit.Kind kind) {
        Exhibit exhibit = new Exhibit(
                kind,
                "Evidence pack of case ML-2026-0042",
                Sha256.of("the pack"),
                81_234,
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                new Exhibit.Records(14, 9),
                Party.APPELLANT,
                Exhibit.Dispute.TIME);

        BundlePlan plan = planner.first(
                SampleRequest.of(certificate("cert")).exhibits(exhibit).request());

        assertThat(plan.exhibits()).containsExactly(exhibit);
        assertThat(plan.paged(1).pages()).isEqualTo(2);
    }

    private static Excluded excluded(String id, Why why) {
        return new Excluded(new PaperId(id), why);
    }

    private static List<String> ids(BundlePlan plan) {
        return plan.entries().stream().map(entry -> entry.paper().id().value()).toList();
    }
}
