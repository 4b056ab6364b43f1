package org.mediationledger.bundle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mediationledger.bundle.direction.AppealType;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.Party;
import org.mediationledger.bundle.direction.PracticeDirection;
import org.mediationledger.bundle.plan.Issue.Numbering;

/** What holds for every bundle, tried on cases that are drawn from seeds; a failure names its seed. */
class AnyBundleTest {

    private static final int CASES = 400;
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final String[] TITLES = {"Title", "A \"B\" \\", "-", "\\\"", "Tŷ Gŵyr 学校 محمد", "slip BROKEN"};
    private static final Set<PaperKind> NO_EVIDENCE = EnumSet.of(
            PaperKind.DECISION_NOTICE,
            PaperKind.EHC_PLAN,
            PaperKind.SECTION_K_ADVICE,
            PaperKind.APPEAL_FORM,
            PaperKind.GROUNDS_OF_APPEAL,
            PaperKind.RESPONSE,
            PaperKind.TRIBUNAL_ORDER,
            PaperKind.REQUEST_FOR_CHANGES,
            PaperKind.ATTENDANCE_FORM,
            PaperKind.CHILDS_VIEWS,
            PaperKind.POSITION_STATEMENT,
            PaperKind.WORKING_DOCUMENT,
            PaperKind.CERTIFICATE,
            PaperKind.AGREEMENT);

    private final Planner planner = new Planner(PracticeDirection.inForce());

    @Test
    void has_every_chosen_paper_once_or_says_why_not() {
        forEachCase(seed -> {
            Random random = new Random(seed);
            List<ReleasedPaper> papers = papers(random, "p", 25);
            Set<PaperId> chosen = some(random, papers);
            Set<PaperId> permitted = some(random, papers);

            BundlePlan plan = planner.first(SampleRequest.of(papers)
                    .selecting(new Selection.Chosen(chosen))
                    .permitting(permitted)
                    .request());

            Set<PaperId> expected = papers.stream()
                    .filter(paper -> chosen.contains(paper.id()) && mayGoIn(paper, permitted))
                    .map(ReleasedPaper::id)
                    .collect(Collectors.toUnmodifiableSet());
            List<PaperId> in = ids(plan);
            assertThat(in).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected);
            Set<PaperId> out = new HashSet<>(chosen);
            out.removeAll(expected);
            assertThat(plan.excluded())
                    .as("seed %d", seed)
                    .extracting(Excluded::paper)
                    .containsExactlyElementsOf(out.stream().sorted().toList());
        });
    }

    @Test
    void has_pages_without_gap_or_overlap_whose_numbers_are_the_pages_of_the_file() {
        forEachCase(seed -> {
            Random random = new Random(seed);
            BundlePlan plan = planner.first(SampleRequest.of(papers(random, "p", 25))
                    .labels(rule(random))
                    .request());
            int frontPages = 1 + random.nextInt(9);

            PagedBundle paged = plan.paged(frontPages);

            int next = frontPages + 1;
            for (PagedEntry entry : paged.entries()) {
                assertThat(entry.firstPdfPage()).as("seed %d", seed).isEqualTo(next);
                assertThat(number(entry.firstLabel())).as("seed %d", seed).isEqualTo(next);
                next += entry.entry().paper().pages();
                assertThat(entry.lastPdfPage()).as("seed %d", seed).isEqualTo(next - 1);
                assertThat(number(entry.lastLabel())).as("seed %d", seed).isEqualTo(next - 1);
            }
            assertThat(paged.pages()).as("seed %d", seed).isEqualTo(next - 1);
            assertThat(paged.labels())
                    .as("seed %d", seed)
                    .extracting(AnyBundleTest::number)
                    .containsExactlyElementsOf(IntStream.range(1, next).boxed().toList());
        });
    }

    @Test
    void is_the_same_in_whatever_order_its_papers_are_told() {
        forEachCase(seed -> {
            Random random = new Random(seed);
            List<ReleasedPaper> papers = papers(random, "p", 25);
            List<ReleasedPaper> shuffled = new ArrayList<>(papers);
            Collections.shuffle(shuffled, random);

            String text = planner.first(SampleRequest.of(papers).request()).text();

            assertThat(planner.first(SampleRequest.of(shuffled).request()).text())
                    .as("seed %d", seed)
                    .isEqualTo(text);
        });
    }

    @Test
    void is_by_date_within_a_section_and_by_letter_between_sections() {
        forEachCase(seed -> {
            BundlePlan plan = planner.first(
                    SampleRequest.of(papers(new Random(seed), "p", 25)).request());

            assertThat(plan.sections())
                    .as("seed %d", seed)
                    .extracting(Section::letter)
                    .isSorted()
                    .doesNotHaveDuplicates();
            for (Section section : plan.sections()) {
                assertThat(section.entries())
                        .as("seed %d", seed)
                        .extracting(entry -> dateOrLast(entry.paper().dated()))
                        .isSorted();
            }
        });
    }

    @Test
    void keeps_every_page_number_whatever_supplements_follow() {
        forEachCase(seed -> {
            Random random = new Random(seed);
            List<ReleasedPaper> papers = papers(random, "p", 12);
            Issued issued = new Issued(List.of(planner.first(request(papers))
                    .withSlips(slips(random, papers, 0.1))
                    .paged(1 + random.nextInt(4))));
            for (int round = 1; round <= 4; round++) {
                List<String> before = labels(issued);
                papers.addAll(papers(random, "s" + round + "-", 4));
                Numbering numbering = random.nextBoolean() ? Numbering.CONTINUED : Numbering.LETTERED;
                BundlePlan plan = planner.supplement(request(papers), issued, numbering);
                PagedBundle supplement =
                        plan.withSlips(slips(random, papers(plan), 0.2)).paged(1 + random.nextInt(3));
                issued = issued.with(supplement);

                assertThat(labels(issued)).as("seed %d", seed).startsWith(before.toArray(String[]::new));
                assertThat(labels(issued)).as("seed %d", seed).doesNotHaveDuplicates();
            }
            assertThat(issued.entries().map(paged -> paged.entry().paper().id()))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(papers.stream()
                            .filter(paper -> paper.kind() != PaperKind.AGREEMENT)
                            .map(ReleasedPaper::id)
                            .toList());
            assertThat(lettersByPage(issued).values())
                    .as("seed %d", seed)
                    .allSatisfy(letters -> assertThat(letters)
                            .isEqualTo(IntStream.rangeClosed(1, letters.size())
                                    .mapToObj(AnyBundleTest::letters)
                                    .toList()));
            assertThat(issued.entries().map(paged -> paged.entry().number()))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, (int) issued.entries().count())
                                    .boxed()
                                    .toList());
        });
    }

    @Test
    void has_a_late_paper_lettered_behind_the_page_that_a_bundle_with_both_would_put_before_it() {
        forEachCase(seed -> {
            Random random = new Random(seed);
            List<ReleasedPaper> papers = papers(random, "p", 12);
            PagedBundle whole = planner.first(request(papers)).paged(2);
            ReleasedPaper late = papers(random, "late", 1, 1).getFirst();
            if (late.kind() == PaperKind.AGREEMENT) {
                return;
            }
            papers.add(late);

            PagedBundle supplement = planner.supplement(request(papers), new Issued(List.of(whole)), Numbering.LETTERED)
                    .paged(1);

            List<PaperId> together = ids(planner.first(request(papers)));
            int at = together.indexOf(late.id());
            String behind = at == 0 ? "2" : lastLabel(whole, together.get(at - 1));
            assertThat(supplement.entries().getFirst().firstLabel())
                    .as("seed %d", seed)
                    .isEqualTo(behind + "a");
        });
    }

    @Test
    void keeps_its_order_rows_and_budgets_when_papers_turn_out_to_be_broken() {
        forEachCase(seed -> {
            Random random = new Random(seed);
            BundlePlan plan = planner.first(request(papers(random, "p", 20)));
            Map<PaperId, SlipReason> slips = slips(random, papers(plan), 0.3);

            BundlePlan slipped = plan.withSlips(slips);

            assertThat(ids(slipped)).as("seed %d", seed).isEqualTo(ids(plan));
            assertThat(slipped.entries()).as("seed %d", seed).allSatisfy(entry -> {
                SlipReason reason = slips.get(entry.paper().id());
                assertThat(entry.slip()).isEqualTo(reason);
                assertThat(entry.pages())
                        .isEqualTo(reason == null ? entry.paper().pages() : 1);
            });
            assertThat(slipped.budgets()).as("seed %d", seed).isEqualTo(plan.budgets());
            int pages = slipped.entries().stream().mapToInt(Entry::pages).sum();
            assertThat(slipped.paged(1).pages()).as("seed %d", seed).isEqualTo(1 + pages);
        });
    }

    @Test
    void is_read_back_from_its_text() {
        forEachCase(seed -> {
            Random random = new Random(seed);
            List<ReleasedPaper> papers = papers(random, "p", 8);
            Issued issued = new Issued(List.of(planner.first(request(papers)).paged(2)));
            papers.addAll(papers(random, "s", 4));
            Numbering numbering = random.nextBoolean() ? Numbering.CONTINUED : Numbering.LETTERED;
            BundlePlan supplement = planner.supplement(request(papers), issued, numbering);
            BundlePlan again = planner.again(request(papers), issued, one(random, Issue.Cause.values()));
            for (BundlePlan plan : List.of(
                    issued.files().getFirst().plan(),
                    supplement,
                    again,
                    supplement.withSlips(slips(random, papers(supplement), 0.3)))) {
                assertThat(BundlePlan.read(plan.text())).as("seed %d", seed).isEqualTo(plan);
            }
        });
    }

    @Test
    void differs_in_its_digest_from_every_other() {
        Map<Sha256, String> seen = new HashMap<>();
        forEachCase(seed -> {
            BundlePlan plan = planner.first(
                    SampleRequest.of(papers(new Random(seed), "p", 6)).request());

            assertThat(seen.merge(plan.digest(), plan.text(), (was, is) -> was))
                    .as("seed %d", seed)
                    .isEqualTo(plan.text());
        });
        assertThat(seen).hasSizeGreaterThan(CASES / 2);
    }

    private static void forEachCase(IntConsumer property) {
        IntStream.range(0, CASES).forEach(property);
    }

    private static BundleRequest request(List<ReleasedPaper> papers) {
        return SampleRequest.of(List.copyOf(papers))
                .about(AppealType.SECTIONS_B_AND_F, AppealType.SECTION_I)
                .permitting(papers.stream().map(ReleasedPaper::id).collect(Collectors.toUnmodifiableSet()))
                .request();
    }

    private static boolean mayGoIn(ReleasedPaper paper, Set<PaperId> permitted) {
        boolean evidence = !NO_EVIDENCE.contains(paper.kind()) && paper.party() != Party.NEITHER;
        boolean late = evidence && paper.received().isAfter(SampleRequest.EVIDENCE_BY);
        return paper.kind() != PaperKind.AGREEMENT && (!late || permitted.contains(paper.id()));
    }

    private static List<ReleasedPaper> papers(Random random, String prefix, int most) {
        return papers(random, prefix, 0, most);
    }

    private static List<ReleasedPaper> papers(Random random, String prefix, int least, int most) {
        return IntStream.range(0, least + random.nextInt(most - least + 1))
                .mapToObj(number -> paper(random, prefix + number))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static ReleasedPaper paper(Random random, String id) {
        return SamplePaper.paper(id)
                .kind(one(random, PaperKind.values()))
                .party(one(random, Party.values()))
                .title(one(random, TITLES))
                .dated(random.nextInt(5) == 0 ? null : NEW_YEAR.plusDays(random.nextInt(12)))
                .received(SampleRequest.EVIDENCE_BY.plusDays(random.nextInt(21) - 10))
                .pages(1 + random.nextInt(30))
                .released();
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static LabelRule rule(Random random) {
        return one(random, LabelRule.values());
    }

    private static Set<PaperId> some(Random random, List<ReleasedPaper> papers) {
        return papers.stream()
                .map(ReleasedPaper::id)
                .filter(id -> random.nextBoolean())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<PaperId, SlipReason> slips(Random random, List<ReleasedPaper> papers, double share) {
        return papers.stream()
                .filter(paper -> paper.kind() != PaperKind.AGREEMENT)
                .filter(paper -> random.nextDouble() < share)
                .collect(Collectors.toUnmodifiableMap(ReleasedPaper::id, paper -> one(random, SlipReason.values())));
    }

    private static List<ReleasedPaper> papers(BundlePlan plan) {
        return plan.entries().stream().map(Entry::paper).toList();
    }

    private static List<PaperId> ids(BundlePlan plan) {
        return plan.entries().stream().map(entry -> entry.paper().id()).toList();
    }

    private static List<String> labels(Issued issued) {
        return issued.files().stream().flatMap(file -> file.labels().stream()).toList();
    }

    /** For each page that has lettered pages behind it, their letters in the order in which they were issued. */
    private static Map<String, List<String>> lettersByPage(Issued issued) {
        return labels(issued).stream()
                .filter(label -> label.matches("[A-Z]?\\d+[a-z]+"))
                .collect(Collectors.groupingBy(
                        label -> label.replaceFirst("[a-z]+$", ""),
                        Collectors.mapping(label -> label.replaceFirst("^[A-Z]?\\d+", ""), Collectors.toList())));
    }

    /** a to z, then aa to az, ba and so on to zz. */
    private static String letters(int ordinal) {
        String alphabet = "abcdefghijklmnopqrstuvwxyz";
        return ordinal <= 26
                ? alphabet.substring(ordinal - 1, ordinal)
                : letters((ordinal - 1) / 26) + letters((ordinal - 1) % 26 + 1);
    }

    private static String lastLabel(PagedBundle whole, PaperId id) {
        return whole.entries().stream()
                .filter(paged -> paged.entry().paper().id().equals(id))
                .map(PagedEntry::lastLabel)
                .findFirst()
                .orElseThrow();
    }

    private static int number(String label) {
        return Integer.parseInt(label.replaceFirst("^[A-Z]", ""));
    }

    private static LocalDate dateOrLast(@Nullable LocalDate dated) {
        return Objects.requireNonNullElse(dated, LocalDate.MAX);
    }
}
