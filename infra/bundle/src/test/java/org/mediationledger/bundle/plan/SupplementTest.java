package org.mediationledger.bundle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mediationledger.bundle.plan.SamplePaper.certificate;
import static org.mediationledger.bundle.plan.SamplePaper.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mediationledger.bundle.direction.Party;
import org.mediationledger.bundle.direction.PracticeDirection;
import org.mediationledger.bundle.plan.Issue.Cause;
import org.mediationledger.bundle.plan.Issue.Numbering;

class SupplementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATE = SampleRequest.EVIDENCE_BY.plusDays(3);

    private final Planner planner = new Planner(PracticeDirection.inForce());

    /** Pages: 1 and 2 before the papers, A3, D4 to D6, D7 to D8, E9. */
    private final List<SamplePaper> inTime = List.of(
            certificate("cert"),
            paper("ours-1").pages(3).dated(DAY),
            paper("ours-2").pages(2).dated(DAY.plusDays(10)),
            paper("theirs").party(Party.RESPONDENT));

    private final Issued issued = new Issued(List.of(planner.first(request()).paged(2)));

    @Test
    void a_supplement_goes_on_with_pages_and_rows_after_the_last() {
        PagedBundle supplement =
                supplement(issued, Numbering.CONTINUED, late("new").pages(2));

        assertThat(issued.earlier().lastNumber()).isEqualTo(9);
        assertThat(supplement.labels()).containsExactly("10", "D11", "D12");
        assertThat(supplement.index()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(5);
            assertThat(row.firstPdfPage()).isEqualTo(2);
            assertThat(row.firstLabel()).isEqualTo("D11");
            assertThat(row.lastLabel()).isEqualTo("D12");
        });
        assertThat(supplement.lastNumber()).isEqualTo(12);
        assertThat(supplement.plan().issue())
                .isEqualTo(new Issue.Supplement(
                        1, new Issue.Earlier(issued.files().getFirst().plan().digest(), 9, 4), Numbering.CONTINUED));
    }

    @Test
    void a_second_supplement_goes_on_after_the_first() {
        Issued twice =
                issued.with(supplement(issued, Numbering.CONTINUED, late("new").pages(2)));

        PagedBundle second = supplement(twice, Numbering.CONTINUED, late("new").pages(2), late("newer"));

        assertThat(second.labels()).containsExactly("13", "D14");
        assertThat(second.index()).extracting(IndexRow::number).containsExactly(6);
    }

    @Test
    void a_lettered_paper_stands_behind_the_page_after_which_its_date_would_put_it() {
        PagedBundle supplement = supplement(
                issued,
                Numbering.LETTERED,
                late("between").pages(2).dated(DAY.plusDays(5)),
                late("last").undated(),
                late("their-first").party(Party.RESPONDENT).dated(DAY.minusYears(1)));

        assertThat(supplement.labels()).containsExactly("S1-1", "D6a", "D6b", "D8a", "D8b");
        assertThat(supplement.index())
                .extracting(IndexRow::document)
                .containsExactly("Paper between", "Paper last", "Paper their-first");
        assertThat(supplement.lastNumber()).isEqualTo(9);
    }

    @Test
    void a_lettered_paper_before_all_others_stands_behind_the_index() {
        Issued noCore = new Issued(
                List.of(planner.first(SampleRequest.of(paper("ours").dated(DAY)).request())
                        .paged(2)));

        PagedBundle supplement = planner.supplement(
                        SampleRequest.of(paper("ours").dated(DAY), certificate("cert"))
                                .request(),
                        noCore,
                        Numbering.LETTERED)
                .paged(1);

        assertThat(supplement.labels()).containsExactly("S1-1", "2a");
    }

    @Test
    void letters_that_were_used_are_not_used_again_and_go_on_after_z() {
        SamplePaper long1 = late("long").pages(25).dated(DAY.plusDays(5));
        Issued once = issued.with(supplement(issued, Numbering.LETTERED, long1));

        PagedBundle second = supplement(
                once, Numbering.LETTERED, long1, late("more").pages(3).dated(DAY.plusDays(4)));

        assertThat(second.labels()).containsExactly("S2-1", "D6z", "D6aa", "D6ab");
    }

    @Test
    void a_continued_supplement_after_a_lettered_one_goes_on_from_the_last_number() {
        SamplePaper lettered = late("lettered");
        Issued once = issued.with(supplement(issued, Numbering.LETTERED, lettered));

        assertThat(supplement(once, Numbering.CONTINUED, lettered, late("next")).labels())
                .containsExactly("10", "D11");
    }

    @Test
    void a_slip_page_in_a_lettered_supplement_leaves_no_gap() {
        BundlePlan plan = planner.supplement(
                request(
                        late("a").pages(4).dated(DAY.plusDays(4)),
                        late("b").pages(2).dated(DAY.plusDays(5)),
                        late("c").undated()),
                issued,
                Numbering.LETTERED);

        BundlePlan slipped = plan.withSlips(Map.of(new PaperId("a"), SlipReason.ENCRYPTED));

        assertThat(plan.paged(1).labels()).containsExactly("S1-1", "D6a", "D6b", "D6c", "D6d", "D6e", "D6f", "D8a");
        assertThat(slipped.paged(1).labels()).containsExactly("S1-1", "D6a", "D6b", "D6c", "D8a");
    }

    @Test
    void a_supplement_writes_numbers_as_the_bundle_does() {
        BundleRequest plain = SampleRequest.of(
                        Stream.concat(inTime.stream(), Stream.of(late("new"))).toArray(SamplePaper[]::new))
                .permitting("new")
                .labels(LabelRule.NUMBER)
                .request();

        assertThat(planner.supplement(plain, issued, Numbering.CONTINUED)
                        .paged(1)
                        .labels())
                .containsExactly("10", "D11");
    }

    @Test
    void budgets_count_what_was_issued_before() {
        BundlePlan plan =
                supplement(issued, Numbering.CONTINUED, late("new").pages(7)).plan();

        assertThat(plan.budgets())
                .filteredOn(budget -> budget.part().isEvidence())
                .extracting(Budget::used)
                .containsExactly(12, 1);
    }

    @Test
    void a_kind_of_paper_that_was_issued_before_is_not_missed() {
        assertThat(supplement(issued, Numbering.CONTINUED, late("new")).plan().warnings())
                .extracting(Warning::code)
                .doesNotContain(Warning.Code.NO_CERTIFICATE);
    }

    @Test
    void a_bundle_issued_again_is_numbered_from_1_and_has_the_late_papers_in_their_places() {
        BundlePlan again = planner.again(request(late("between").dated(DAY.plusDays(5))), issued, Cause.ADJOURNED);

        assertThat(again.paged(2).labels()).containsExactly("1", "2", "A3", "D4", "D5", "D6", "D7", "D8", "D9", "E10");
        assertThat(again.issue())
                .isEqualTo(new Issue.Reissue(
                        2,
                        issued.earlier(),
                        Cause.ADJOURNED,
                        List.of(
                                was("cert", 1, "A3", "A3"),
                                was("ours-1", 2, "D4", "D6"),
                                was("ours-2", 3, "D7", "D8"),
                                was("theirs", 4, "E9", "E9"))));
        assertThat(again.budgets())
                .filteredOn(budget -> budget.part().isEvidence())
                .extracting(Budget::used)
                .containsExactly(6, 1);
    }

    @Test
    void a_third_issue_follows_a_second_and_a_supplement_follows_either() {
        Issued second = new Issued(
                List.of(planner.again(request(), issued, Cause.CORRECTED).paged(2)));
        BundlePlan third = planner.again(request(), second, Cause.DIRECTED);

        assertThat(third.issue()).isInstanceOfSatisfying(Issue.Reissue.class, again -> {
            assertThat(again.number()).isEqualTo(3);
            assertThat(again.earlier()).isEqualTo(second.earlier());
            assertThat(again.cause()).isEqualTo(Cause.DIRECTED);
        });
        assertThat(supplement(second, Numbering.CONTINUED, late("new")).labels())
                .containsExactly("10", "D11");
    }

    @Test
    void what_was_issued_is_a_whole_bundle_and_supplements_each_to_the_one_before() {
        PagedBundle whole = issued.files().getFirst();
        PagedBundle supplement = supplement(issued, Numbering.CONTINUED, late("new"));

        assertThatThrownBy(() -> new Issued(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Issued(List.of(supplement))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> issued.with(whole)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> issued.with(supplement).with(supplement)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void issues_and_places_have_numbers_that_can_be() {
        Issue.Earlier earlier = issued.earlier();

        assertThatThrownBy(() -> new Issue.Supplement(0, earlier, Numbering.LETTERED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Issue.Reissue(1, earlier, Cause.ADJOURNED, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Issue.Earlier(earlier.plan(), 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Issue.Earlier(earlier.plan(), 1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place.After("D6", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Issue.Earlier(earlier.plan(), 1, 0).lastEntry()).isZero();
    }

    private PagedBundle supplement(Issued before, Numbering numbering, SamplePaper... late) {
        return planner.supplement(request(late), before, numbering).paged(1);
    }

    private BundleRequest request(SamplePaper... late) {
        List<ReleasedPaper> papers = Stream.concat(inTime.stream(), Stream.of(late))
                .map(SamplePaper::released)
                .toList();
        return SampleRequest.of(papers)
                .permitting(Stream.of(late).map(paper -> paper.released().id()).collect(Collectors.toUnmodifiableSet()))
                .request();
    }

    private static Issue.Was was(String id, int row, String first, String last) {
        return new Issue.Was(new PaperId(id), row, new PageRange(first, last));
    }

    private static SamplePaper late(String id) {
        return paper(id).received(LATE).dated(DAY.plusDays(30));
    }
}
