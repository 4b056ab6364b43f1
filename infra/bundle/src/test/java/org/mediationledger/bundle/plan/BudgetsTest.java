package org.mediationledger.bundle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mediationledger.bundle.plan.SamplePaper.paper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mediationledger.bundle.direction.AppealType;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.Part;
import org.mediationledger.bundle.direction.Party;
import org.mediationledger.bundle.direction.PracticeDirection;

class BudgetsTest {

    private final Planner planner = new Planner(PracticeDirection.inForce());

    @Test
    void every_part_with_a_limit_has_a_budget_even_when_it_is_empty() {
        assertThat(planner.first(SampleRequest.of().about(AppealType.SECTION_I).request())
                        .budgets())
                .containsExactly(
                        new Budget(Part.CORE, 100, 0),
                        new Budget(Part.PLAN_AND_APPENDICES, 150, 0),
                        new Budget(Part.WORKING_DOCUMENT, 25, 0),
                        new Budget(Part.APPELLANT_EVIDENCE, 75, 0),
                        new Budget(Part.RESPONDENT_EVIDENCE, 75, 0));
    }

    @Test
    void what_both_sides_put_in_counts_against_both() {
        BundlePlan plan = planner.first(SampleRequest.of(
                        paper("form").kind(PaperKind.APPEAL_FORM).pages(1),
                        paper("ehcp").kind(PaperKind.EHC_PLAN).pages(2),
                        paper("k").kind(PaperKind.SECTION_K_ADVICE).pages(4),
                        paper("wd").kind(PaperKind.WORKING_DOCUMENT).pages(8),
                        paper("ours").pages(16),
                        paper("theirs").party(Party.RESPONDENT).pages(32),
                        paper("joint").party(Party.BOTH).pages(64))
                .request());

        assertThat(plan.budgets()).extracting(Budget::used).containsExactly(1, 6, 8, 80, 96);
    }

    @Test
    void a_claim_has_a_supplementary_bundle() {
        BundlePlan plan = planner.first(SampleRequest.of(
                        paper("ehcp").kind(PaperKind.EHC_PLAN).pages(2),
                        paper("ours").pages(3))
                .about(AppealType.DISABILITY_CLAIM)
                .request());

        assertThat(plan.budgets())
                .containsExactly(
                        new Budget(Part.CORE, 100, 0),
                        new Budget(Part.APPELLANT_EVIDENCE, 200, 3),
                        new Budget(Part.RESPONDENT_EVIDENCE, 200, 0),
                        new Budget(Part.SUPPLEMENTARY, 100, 2));
    }

    @ParameterizedTest
    @CsvSource({"99, 0", "100, 0", "101, 1", "175, 75"})
    void a_budget_is_over_from_the_first_page_too_many(int used, int over) {
        assertThat(new Budget(Part.CORE, 100, used).over()).isEqualTo(over);
    }

    @Test
    void a_budget_has_no_fewer_than_0_pages() {
        assertThatThrownBy(() -> new Budget(Part.CORE, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Budget(Part.CORE, 0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Budget(Part.CORE, 0, 0).over()).isZero();
    }
}
