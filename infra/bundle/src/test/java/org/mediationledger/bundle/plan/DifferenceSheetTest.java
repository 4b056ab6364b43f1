package org.mediationledger.bundle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.bundle.plan.SamplePaper.certificate;
import static org.mediationledger.bundle.plan.SamplePaper.paper;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediationledger.bundle.direction.PracticeDirection;
import org.mediationledger.bundle.plan.Difference.Change;
import org.mediationledger.bundle.plan.Issue.Cause;
import org.mediationledger.bundle.plan.Issue.Numbering;

class DifferenceSheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Planner planner = new Planner(PracticeDirection.inForce());
    private final SamplePaper cert = certificate("cert");
    private final SamplePaper first = paper("first").pages(2).dated(DAY);
    private final SamplePaper second = paper("second").pages(2).dated(DAY.plusDays(2));
    private final SamplePaper added = paper("added").pages(1).dated(DAY.plusDays(1));

    private final Issued issued = new Issued(List.of(
            planner.first(SampleRequest.of(cert, first, second).request()).paged(1)));

    @Test
    void a_supplement_says_what_it_adds() {
        PagedBundle supplement = planner.supplement(
                        SampleRequest.of(cert, first, second, added).request(), issued, Numbering.LETTERED)
                .paged(1);

        assertThat(DifferenceSheet.of(supplement))
                .containsExactly(new Difference(Change.ADDED, 4, "Paper added", null, pages("D4a", "D4a")));
    }

    @Test
    void a_bundle_issued_again_says_of_every_paper_where_it_was_and_is() {
        PagedBundle again = planner.again(SampleRequest.of(cert, added, second).request(), issued, Cause.ADJOURNED)
                .paged(1);

        assertThat(DifferenceSheet.of(again))
                .containsExactly(
                        new Difference(Change.KEPT, 1, "Paper cert", pages("A2", "A2"), pages("A2", "A2")),
                        new Difference(Change.ADDED, 2, "Paper added", null, pages("D3", "D3")),
                        new Difference(Change.KEPT, 3, "Paper second", pages("D5", "D6"), pages("D4", "D5")),
                        new Difference(Change.REMOVED, 2, "Row 2 of the index before", pages("D3", "D4"), null))
                .extracting(Difference::moved)
                .containsExactly(false, false, true, false);
    }

    @Test
    void a_paper_that_was_in_a_supplement_was_there_before() {
        Issued withSupplement = issued.with(
                planner.supplement(SampleRequest.of(cert, first, second, added).request(), issued, Numbering.CONTINUED)
                        .paged(1));
        PagedBundle again = planner.again(
                        SampleRequest.of(cert, first, second, added).request(), withSupplement, Cause.CORRECTED)
                .paged(1);

        assertThat(DifferenceSheet.of(again))
                .contains(new Difference(Change.KEPT, 3, "Paper added", pages("D8", "D8"), pages("D5", "D5")));
    }

    @Test
    void a_first_issue_has_no_sheet() {
        assertThat(DifferenceSheet.of(issued.files().getFirst())).isEmpty();
    }

    @Test
    void how_long_the_sheet_is_does_not_depend_on_how_many_pages_come_first() {
        BundlePlan again = planner.again(SampleRequest.of(cert, first, second).request(), issued, Cause.ADJOURNED);

        assertThat(DifferenceSheet.of(again.paged(1))).hasSize(3).noneMatch(Difference::moved);
        assertThat(DifferenceSheet.of(again.paged(2))).hasSize(3).allMatch(Difference::moved);
    }

    private static PageRange pages(String firstLabel, String lastLabel) {
        return new PageRange(firstLabel, lastLabel);
    }
}
