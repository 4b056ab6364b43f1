package org.mediationledger.bundle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mediationledger.bundle.plan.SamplePaper.certificate;
import static org.mediationledger.bundle.plan.SamplePaper.expertReport;
import static org.mediationledger.bundle.plan.SamplePaper.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mediationledger.bundle.direction.AppealType;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.Party;
import org.mediationledger.bundle.direction.PracticeDirection;
import org.mediationledger.bundle.plan.Issue.Cause;
import org.mediationledger.bundle.plan.Issue.Numbering;

class PlanTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String ROOT = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private final Planner planner = new Planner(PracticeDirection.inForce());

    @Test
    void a_plan_has_the_approved_text() throws IOException {
        BundlePlan plan =
                planner.first(full().request()).withSlips(Map.of(new PaperId("report-1"), SlipReason.ENCRYPTED));

        assertThat(plan.text()).isEqualTo(approved("first-issue.txt"));
    }

    @Test
    void a_lettered_supplement_has_the_approved_text() throws IOException {
        Issued issued = new Issued(List.of(planner.first(full().request()).paged(2)));
        BundlePlan plan = planner.supplement(
                full().permitting("late-1").leftOut().exhibits().outstanding().request(), issued, Numbering.LETTERED);

        assertThat(plan.text())
                .isEqualTo(approved("lettered-supplement.txt")
                        .replace(
                                "<earlier>",
                                issued.files().getFirst().plan().digest().hex()));
    }

    @Test
    void a_plan_of_which_little_is_known_has_hyphens() {
        BundleRequest request = new BundleRequest(
                new Front("T", "C", "P", DAY, 0),
                new Appeal(null, Set.of(AppealType.CEASE), Set.of(), null, null, null),
                LabelRule.NUMBER,
                new Selection.CertificateOnly(),
                List.of(),
                Set.of(),
                null,
                List.of(),
                List.of(),
                List.of());

        assertThat(planner.first(request).text())
                .contains("\nappeal - CEASE -\ndates - - -\nissue FIRST\nlabels NUMBER\n");
    }

    @Test
    void an_issue_made_again_says_what_it_follows() {
        PagedBundle first = planner.first(full().request()).paged(2);
        BundlePlan again = planner.again(full().request(), new Issued(List.of(first)), Cause.ADJOURNED);

        assertThat(again.text())
                .contains("\nissue REISSUE 2 ADJOURNED " + first.plan().digest() + """
                         10 3
                         was 1 cert-1 "A3" "A3"
                         was 2 report-1 "D4" "D8"
                         was 3 letter-1 "E9" "E10"
                        labels LETTER_AND_NUMBER
                        """);
    }

    @Test
    void an_approved_text_is_read_back() throws IOException {
        String text = approved("first-issue.txt");

        assertThat(BundlePlan.read(text))
                .isEqualTo(planner.first(full().request())
                        .withSlips(Map.of(new PaperId("report-1"), SlipReason.ENCRYPTED)));
    }

    @Test
    void no_line_can_be_left_out_but_one_of_a_list_or_of_what_may_be_unknown() throws IOException {
        List<String> lines = approved("first-issue.txt").lines().toList();
        int lists = lines.indexOf("outstanding MISSING RESPONDENT \"Therapist's report\" \"promised\"");
        Set<Integer> dispensable = Set.of(
                lines.indexOf("section D APPELLANT_EVIDENCE \"Evidence of the parent or young person\""),
                lines.indexOf("section E RESPONDENT_EVIDENCE \"Evidence of the local authority\""),
                lines.indexOf(" expert 1 2025-11-30"),
                lines.indexOf(" slip ENCRYPTED"));
        for (int without = 0; without < lines.size(); without++) {
            List<String> fewer = new ArrayList<>(lines);
            fewer.remove(without);
            String text = text(fewer);
            if (without >= lists || dispensable.contains(without)) {
                assertThat(BundlePlan.read(text).text()).isEqualTo(text);
            } else {
                assertThatThrownBy(() -> BundlePlan.read(text))
                        .as("without line %d", without + 1)
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void a_text_that_ends_too_early_is_refused() throws IOException {
        List<String> lines = approved("first-issue.txt").lines().toList();
        // a shorter plan ends behind its labels, its first paper, the report with or without what may be unknown
        Set<Integer> ends = Set.of(10, 16, 22, 23, 24);
        for (int kept = 0; kept < 30; kept++) {
            String text = text(lines.subList(0, kept));
            if (ends.contains(kept)) {
                assertThat(BundlePlan.read(text).text()).isEqualTo(text);
            } else {
                assertThatThrownBy(() -> BundlePlan.read(text))
                        .as("the first %d lines", kept)
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bundle-plan 1 | bundle-plan 2 | the plan's text is not in the form in which plans are written",
                "labels LETTER | labels Letter | line 10 of the plan has a word that cannot be read, number 1",
                "as-at 4711 | as-at 0x1F | line 6 of the plan has a word that cannot be read, number 1",
                "as-at 4711 | as-at 04711 | the plan's text is not in the form in which plans are written",
                "as-at 4711 | as-at | line 6 of the plan is not a line \"as-at\" as plans have it",
                "issue FIRST | issue | line 9 of the plan is not a line \"issue\" as plans have it",
                "issue FIRST | issue SECOND | line 9 of the plan is not a line \"issue\" as plans have it",
                "case \" | case | line 4 of the plan is no key with words",
                "2026-09-14 | 2026-02-30 | line 8 of the plan has a word that cannot be read, number 1",
                "expert 1 | expert 9 | the summary has more pages than the report",
                "left-out PARTY | left-behind PARTY | the plan's text is not in the form in which plans are written",
                "1 TEXT | 1 SOME | the plan's text is not in the form in which plans are written"
            })
    void a_text_that_is_not_a_plans_is_refused(String written, String wrong, String message) throws IOException {
        String text = approved("first-issue.txt");
        assertThat(text).contains(written);

        assertThatThrownBy(() -> BundlePlan.read(text.replace(written, wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void the_digest_is_that_of_the_text() {
        BundlePlan plan = planner.first(full().request());

        assertThat(plan.digest()).isEqualTo(Sha256.of(plan.text()));
    }

    @Test
    void a_quote_in_a_title_cannot_pass_for_another_field() {
        String one = planner.first(
                        SampleRequest.of(paper("a").author("A\" \"B", "")).request())
                .text();
        String other = planner.first(
                        SampleRequest.of(paper("a").author("A", "B")).request())
                .text();

        assertThat(one).contains(" author \"A\\\" \\\"B\" \"\"\n");
        assertThat(other).contains(" author \"A\" \"B\"\n");
        assertThat(planner.first(SampleRequest.of(paper("a").title("\\\"")).request())
                        .text())
                .contains(" title \"\\\\\\\"\"\n");
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    /** Three papers that are in, one that is late and one agreement that nothing allows. */
    private static SampleRequest full() {
        return SampleRequest.of(
                        certificate("cert-1")
                                .title("Mediation certificate")
                                .author("Ann Other", "mediation adviser")
                                .sha256(sha('1'))
                                .dated(DAY),
                        expertReport("report-1", 5, 1, LocalDate.of(2025, 11, 30))
                                .title("Report by \"学校\" – Tŷ Gŵyr")
                                .author("Łukasz Wójcik", "educational psychologist")
                                .sha256(sha('2')),
                        paper("letter-1")
                                .title("Letter")
                                .pages(2)
                                .undated()
                                .party(Party.RESPONDENT)
                                .withoutText()
                                .sha256(sha('3')),
                        paper("late-1")
                                .title("Late letter")
                                .dated(LocalDate.of(2026, 7, 14))
                                .received(LocalDate.of(2026, 7, 15))
                                .sha256(sha('4')),
                        paper("agreed-1").title("Agreement").kind(PaperKind.AGREEMENT))
                .about(AppealType.SECTION_I, AppealType.SECTIONS_B_AND_F, AppealType.RECOMMENDATIONS)
                .exhibits(new Exhibit(
                        Exhibit.Kind.EVIDENCE_PACK,
                        "Evidence pack",
                        sha('5'),
                        812,
                        ROOT,
                        new Exhibit.Records(14, 9),
                        Party.APPELLANT,
                        Exhibit.Dispute.TIME))
                .outstanding(
                        new Outstanding(Outstanding.State.MISSING, "Therapist's report", Party.RESPONDENT, "promised"),
                        new Outstanding(Outstanding.State.DISPUTED, "Letter of 2 March", Party.APPELLANT, ""))
                .leftOut(
                        new LeftOut("CONFIDENTIAL", "NEVER_IN_A_BUNDLE", null),
                        new LeftOut("PARTY", "NOT_RELEASED", 3));
    }

    private static Sha256 sha(char digit) {
        return new Sha256(String.valueOf(digit).repeat(64));
    }

    private static String approved(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PlanTextTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
