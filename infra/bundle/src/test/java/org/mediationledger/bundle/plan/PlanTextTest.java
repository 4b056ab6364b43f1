package org.mediationledger.bundle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.bundle.plan.SamplePaper.certificate;
import static org.mediationledger.bundle.plan.SamplePaper.expertReport;
import static org.mediationledger.bundle.plan.SamplePaper.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
                .contains("\nissue REISSUE 2 ADJOURNED " + first.plan().digest() + " 10 3\n");
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
