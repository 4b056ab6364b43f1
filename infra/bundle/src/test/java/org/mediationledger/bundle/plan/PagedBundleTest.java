package org.mediationledger.bundle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mediationledger.bundle.plan.SamplePaper.certificate;
import static org.mediationledger.bundle.plan.SamplePaper.paper;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mediationledger.bundle.direction.PracticeDirection;

class PagedBundleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Planner planner = new Planner(PracticeDirection.inForce());

    private final BundleRequest request = SampleRequest.of(
                    certificate("cert").author("Ann Other", "mediation adviser"),
                    paper("one").pages(3).dated(DAY),
                    paper("two").pages(2).undated())
            .request();

    @Test
    void the_number_on_a_page_is_the_page_of_the_file_with_the_section_before_it() {
        PagedBundle paged = planner.first(request).paged(2);

        assertThat(paged.labels()).containsExactly("1", "2", "A3", "D4", "D5", "D6", "D7", "D8");
        assertThat(paged.pages()).isEqualTo(8);
        assertThat(paged.frontPages()).isEqualTo(2);
        assertThat(paged.lastNumber()).isEqualTo(8);
        assertThat(paged.lastEntry()).isEqualTo(3);
    }

    @Test
    void the_section_may_be_left_out_of_the_number() {
        assertThat(planner.first(request.withLabels(LabelRule.NUMBER)).paged(1).labels())
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void the_index_names_document_date_author_and_pages() {
        assertThat(planner.first(request).paged(2).index())
                .containsExactly(
                        new IndexRow(1, "A", "Paper cert", DAY, "Ann Other, mediation adviser", 1, "A3", "A3", 3, null),
                        new IndexRow(2, "D", "Paper one", DAY, "Łukasz Wójcik", 3, "D4", "D6", 4, null),
                        new IndexRow(3, "D", "Paper two", null, "Łukasz Wójcik", 2, "D7", "D8", 7, null));
    }

    @Test
    void an_entry_knows_its_pages_as_a_viewer_counts_them() {
        assertThat(planner.first(request).paged(5).entries())
                .extracting(PagedEntry::firstPdfPage, PagedEntry::lastPdfPage)
                .containsExactly(tuple(6, 6), tuple(7, 9), tuple(10, 11));
    }

    @Test
    void a_slip_page_is_one_page_whatever_it_stands_for_and_the_rest_moves_up() {
        BundlePlan plan = planner.first(request);
        BundlePlan slipped = plan.withSlips(Map.of(new PaperId("one"), SlipReason.BROKEN));

        assertThat(slipped.paged(2).labels()).containsExactly("1", "2", "A3", "D4", "D5", "D6");
        assertThat(slipped.paged(2).index().get(1).slip()).isEqualTo(SlipReason.BROKEN);
        assertThat(slipped.paged(2).index().get(1).pages()).isEqualTo(1);
        assertThat(slipped.budgets()).isEqualTo(plan.budgets());
        assertThat(slipped.warnings())
                .contains(new Warning(Warning.Code.SLIP_PAGE, new PaperId("one")))
                .containsAll(plan.warnings())
                .hasSize(plan.warnings().size() + 1);
        assertThat(slipped.digest()).isNotEqualTo(plan.digest());
    }

    @Test
    void slips_can_be_told_one_after_the_other_or_at_once() {
        BundlePlan plan = planner.first(request);
        PaperId one = new PaperId("one");
        PaperId two = new PaperId("two");

        BundlePlan atOnce = plan.withSlips(Map.of(two, SlipReason.ABSENT, one, SlipReason.CHANGED));
        BundlePlan inTurn = plan.withSlips(Map.of(one, SlipReason.CHANGED))
                .withSlips(Map.of(two, SlipReason.ABSENT))
                .withSlips(Map.of(one, SlipReason.CHANGED));

        assertThat(inTurn).isEqualTo(atOnce);
        assertThat(plan.withSlips(Map.of())).isEqualTo(plan);
    }

    @Test
    void a_slip_page_stands_for_a_paper_of_the_plan_only() {
        BundlePlan plan = planner.first(request);

        assertThatThrownBy(() -> plan.withSlips(Map.of(new PaperId("other"), SlipReason.BROKEN)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_bundle_without_papers_is_its_index() {
        PagedBundle empty = planner.first(SampleRequest.of().request()).paged(1);

        assertThat(empty.labels()).containsExactly("1");
        assertThat(empty.index()).isEmpty();
        assertThat(empty.lastEntry()).isZero();
    }

    @Test
    void a_bundle_has_an_index() {
        BundlePlan plan = planner.first(request);

        assertThatThrownBy(() -> plan.paged(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(plan.paged(1).plan()).isEqualTo(plan);
    }
}
