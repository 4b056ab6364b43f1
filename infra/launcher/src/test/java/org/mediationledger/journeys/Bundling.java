package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Answer;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.PdfPaper;
import tools.jackson.databind.JsonNode;

/** A bundle for the Tribunal: from what was released to what was sent. */
abstract non-sealed class Bundling extends Journey {

    private static final Intake FAMILY = Intake.afterNoticeOf("2026-09-10");
    private static final String APPEAL =
            "appeal: {types: ['REFUSAL_TO_ASSESS'], hearingOn: '2027-02-01', evidenceBy: '2026-12-20'}";
    private static final int PAPERS = 12;
    private static final String LONG_REPORT = String.join(
            "\n", IntStream.range(0, 6_000).mapToObj(line -> "Line " + line).toList());
    private static final String EVERYTHING = "{" + APPEAL + ", rules: [{}]}";

    @Test
    void a_bundle_holds_what_was_released_and_is_read_in_parts_and_sent() throws IOException {
        String kase = underAppeal();
        String report = lent(kase, "REPORT", "Report of Dr Wójcik", "Reads well below the level of the class.");
        lent(kase, "CORRESPONDENCE", "Diary that is lent", "Home at noon again on Tuesday.");
        released(kase, report, "2026-10-05");

        Answer asked = as("preparer")
                .on("2026-10-20")
                .post(kase + "/bundles", EVERYTHING)
                .is(201);
        String bundle = kase + "/bundles/" + asked.id();
        Answer made = made(bundle);

        assertThat(made.text("/kind")).isEqualTo("CORE");
        assertThat(titles(made)).containsExactly("Report of Dr Wójcik");
        assertThat(made.list("/plan/leftOut"))
                .extracting(line -> line.path("disclosure").asString())
                .containsExactly("PARTY", "CONFIDENTIAL", "SAFEGUARDING");
        assertThat(made.list("/plan/warnings"))
                .extracting(warning -> warning.path("code").asString())
                .contains("NO_CERTIFICATE", "NO_DECISION_NOTICE");
        byte[] pdf = as("preparer").fetch(bundle + "/pdf");
        assertThat(made.text("/digest")).isEqualTo(sha256(pdf));
        assertThat(text(pdf))
                .contains("Report of Dr Wójcik", "Reads well below", "Prepared by: Manchester")
                .doesNotContain("Diary", "Home at noon");
        assertThat(as("preparer").fetch(bundle + "/plan"))
                .asString(StandardCharsets.UTF_8)
                .satisfies(plan -> assertThat(sha256(plan.getBytes(StandardCharsets.UTF_8)))
                        .isEqualTo(made.text("/planDigest")));
        Answer part =
                as("preparer").with("Range", "bytes=0-7").get(bundle + "/pdf").is(206);
        assertThat(part.body()).startsWith("%PDF-1.");
        assertThat(part.header("content-range")).isEqualTo("bytes 0-7/" + pdf.length);

        as("preparer")
                .on("2026-10-21")
                .post(bundle + "/submission", "{means: 'UPLOAD', sentTo: 'SEND Tribunal', proof: 'Receipt 4711'}")
                .is(200);
        assertThat(as("authority").get(bundle).is(200).list("/sendings"))
                .singleElement()
                .satisfies(sent -> assertThat(sent.path("proof").asString()).isEqualTo("Receipt 4711"));
        assertThat(story("preparer", kase))
                .endsWith(
                        "The making of a bundle for the Tribunal was begun: a whole one, the first.",
                        "A bundle for the Tribunal was made; it has " + made.text("/pages") + " pages.",
                        "A bundle for the Tribunal was sent by upload.");
        assertThat(as("auditor").get(kase + "/access").list("/items"))
                .anyMatch(entry -> entry.path("account").asString().equals("preparer"));
    }

    @Test
    void nobody_but_the_preparer_makes_one_and_only_the_authority_reads_it_beside() {
        String kase = underAppeal();
        for (String user : List.of("coordinator", "adviser", "mediator", "authority", "family")) {
            as(user).post(kase + "/bundles", EVERYTHING).isProblem(403, "ROLE_NOT_PERMITTED");
        }
        for (String user : List.of("coordinator", "family", "auditor")) {
            as(user).get(kase + "/bundles").isProblem(403, "ROLE_NOT_PERMITTED");
        }
        assertThat(as("authority").get(kase + "/bundles").is(200).list("/bundles"))
                .isEmpty();
    }

    @Test
    void nothing_can_be_chosen_that_was_not_released() {
        String kase = underAppeal();
        String lent = lent(kase, "REPORT", "A report that is lent", "Not for the Tribunal.");
        String other = lent(kase, "CORRESPONDENCE", "A letter", "For the Tribunal.");
        released(kase, other, "2026-10-05");

        as("preparer")
                .post(kase + "/bundles", "{" + APPEAL + ", documents: [{document: '" + lent + "', version: 1}]}")
                .isProblem(422, "PAPER_NOT_RELEASED");
        as("preparer")
                .post(kase + "/bundles", "{" + APPEAL + ", documents: [{document: '" + other + "', version: 2}]}")
                .isProblem(422, "PAPER_NOT_RELEASED");
        as("preparer")
                .post(kase + "/bundles", "{appeal: {types: ['RECOMMENDATIONS']}}")
                .isProblem(422, "BUNDLE_NOT_PLANNED");
        as("preparer")
                .post(
                        kase + "/bundles",
                        "{" + APPEAL + ", supplement: {bundle: '0a0b0c0d-0000-8000-8000-000000000001'}}")
                .isProblem(422, "BUNDLE_NOT_PLANNED");
    }

    @Test
    void a_preflight_says_what_would_be_in_it_and_makes_nothing() {
        String kase = underAppeal();
        String report = lent(
                kase,
                "REPORT",
                "A long report",
                String.join(
                        "\n",
                        IntStream.range(0, 1_200)
                                .mapToObj(line -> "Line " + line)
                                .toList()));
        released(kase, report, "2026-10-05");

        Answer told = as("preparer")
                .on("2026-10-20")
                .post(
                        kase + "/bundles/preflight",
                        "{" + APPEAL + ", rules: [{kinds: ['REPORT']}], facts: [{document: '" + report
                                + "', version: 1, author: 'Dr Łukasz Wójcik', expert: {summaryPages: 0, reportDate:"
                                + " '2020-01-01'}}], outstanding: [{state: 'MISSING', description: 'Costs of the"
                                + " school', party: 'RESPONDENT'}]}")
                .is(200);

        assertThat(told.list("/findings"))
                .extracting(finding -> finding.path("check").asString())
                .contains("REPORT_LENGTH", "SUMMARY_MISSING", "REPORT_AGE")
                .doesNotContain("TEXT_LAYER");
        assertThat(told.text("/note")).contains("does not comply");
        assertThat(told.list("/papers"))
                .singleElement()
                .satisfies(paper -> assertThat(paper.path("author").asString()).isEqualTo("Dr Łukasz Wójcik"));
        assertThat(told.list("/outstanding")).hasSize(1);
        assertThat(as("preparer").get(kase + "/bundles").list("/bundles")).isEmpty();
    }

    @Test
    void a_late_paper_goes_into_a_supplement_and_an_adjournment_makes_it_whole_again() throws IOException {
        String kase = underAppeal();
        String report = lent(kase, "REPORT", "The first report", "What was said first.");
        String letter = lent(kase, "CORRESPONDENCE", "The letter that came late", "What was said later.", "2026-09-30");
        released(kase, report, "2026-10-05");
        String core = as("preparer")
                .on("2026-10-20")
                .post(kase + "/bundles", EVERYTHING)
                .is(201)
                .id();
        Answer first = made(kase + "/bundles/" + core);
        released(kase, letter, "2026-12-22");

        Answer without = as("preparer")
                .on("2026-12-23")
                .post(
                        kase + "/bundles/preflight",
                        "{" + APPEAL + ", rules: [{}], supplement: {bundle: '" + core + "'}}")
                .is(200);
        assertThat(without.list("/excluded"))
                .extracting(one -> one.path("why").asString())
                .containsExactly("LATE_WITHOUT_PERMISSION");
        String permitted = APPEAL + ", rules: [{}], permitted: [{document: '" + letter + "', version: 1}]";
        String added = as("preparer")
                .post(
                        kase + "/bundles",
                        "{" + permitted + ", supplement: {bundle: '" + core + "', numbering: 'LETTERED'}}")
                .is(201)
                .id();
        Answer supplement = made(kase + "/bundles/" + added);
        assertThat(titles(supplement)).containsExactly("The letter that came late");
        assertThat(supplement.text("/plan/papers/0/firstPage"))
                .startsWith(first.text("/plan/papers/0/lastPage"))
                .endsWith("a");
        assertThat(text(as("preparer").fetch(kase + "/bundles/" + added + "/pdf")))
                .contains("What is different", "supplement 1", "What was said later.");

        String again = as("preparer")
                .on("2027-01-11")
                .post(kase + "/bundles", "{" + permitted + ", reissue: {bundle: '" + added + "', cause: 'ADJOURNED'}}")
                .is(201)
                .id();
        Answer whole = made(kase + "/bundles/" + again);
        assertThat(titles(whole)).containsExactlyInAnyOrder("The first report", "The letter that came late");
        assertThat(whole.list("/plan/differences"))
                .extracting(line -> line.path("change").asString())
                .containsOnly("KEPT");
        assertThat(text(as("preparer").fetch(kase + "/bundles/" + again + "/pdf")))
                .contains("made again because the hearing was adjourned");
    }

    @Test
    void a_bundle_is_made_as_at_a_past_event_and_the_same_twice() throws IOException {
        String kase = underAppeal();
        String first = lent(kase, "REPORT", "The first report", "What was said first.");
        String second = lent(kase, "REPORT", "The second report", "What was said next.");
        released(kase, first, "2026-10-05");
        long then = entry("coordinator", kase, "case.document-released")
                .path("position")
                .asLong();
        released(kase, second, "2026-10-06");
        as("preparer").on("2026-10-20");

        List<byte[]> made = new ArrayList<>();
        for (int time = 0; time < 2; time++) {
            String id = as("preparer")
                    .post(kase + "/bundles?asAt=" + then, EVERYTHING)
                    .is(201)
                    .id();
            Answer bundle = made(kase + "/bundles/" + id);
            assertThat(bundle.json().path("asAt").asLong()).isEqualTo(then);
            assertThat(titles(bundle)).containsExactly("The first report");
            made.add(as("preparer").fetch(kase + "/bundles/" + id + "/pdf"));
        }
        assertThat(made.getFirst()).isEqualTo(made.getLast());
    }

    @Test
    void what_a_party_asked_for_in_a_dispute_goes_beside_it_and_page_1_says_what_it_is() throws IOException {
        String kase = underAppeal();
        released(kase, lent(kase, "REPORT", "The first report", "What was said first."), "2026-10-05");

        String bundle = kase + "/bundles/"
                + as("preparer")
                        .on("2026-10-20")
                        .post(
                                kase + "/bundles",
                                "{" + APPEAL + ", rules: [{}], exhibits: [{kind: 'EVIDENCE_PACK', askedBy: 'APPELLANT',"
                                        + " dispute: 'TIME'}, {kind: 'OPEN_HISTORY', askedBy: 'RESPONDENT', dispute:"
                                        + " 'CERTIFICATE'}]}")
                        .is(201)
                        .id();
        made(bundle);

        byte[] pack = as("preparer").fetch(bundle + "/pack");
        byte[] history = as("preparer").fetch(bundle + "/history");
        String[] checkpoint = checkpoint(pack).split("\n", -1);
        String front = text(as("preparer").fetch(bundle + "/pdf")).replaceAll("\\s+", "");
        assertThat(front)
                .contains(
                        sha256(pack),
                        sha256(history),
                        "Sizeoftheledger'stree:" + checkpoint[1],
                        "Rootoftheledger'stree:" + checkpoint[2]);
        assertThat(new String(history, StandardCharsets.UTF_8))
                .contains("may go before the Tribunal", checkpoint[2])
                .doesNotContain("The first report");
        assertThat(text(as("preparer").fetch(bundle + "/pdf"))).doesNotContain("may go before the Tribunal");
    }

    @Test
    void what_goes_beside_a_bundle_as_at_a_past_event_is_of_that_event_too() throws IOException {
        String kase = underAppeal();
        released(kase, lent(kase, "REPORT", "The first report", "What was said first."), "2026-10-05");
        long then = newestRelease(kase);
        byte[] given = as("preparer").fetch(kase + "/evidence");
        released(kase, lent(kase, "REPORT", "The second report", "What was said next."), "2026-10-06");

        String bundle = orderedWithExhibits(kase, then);

        assertThat(as("preparer").fetch(bundle + "/pack")).isEqualTo(given);
        String history = new String(as("preparer").fetch(bundle + "/history"), StandardCharsets.UTF_8);
        String[] checkpoint = checkpoint(given).split("\n", -1);
        assertThat(history)
                .contains("Up to the ledger's position: " + then, "tree: " + checkpoint[1], "tree: " + checkpoint[2]);
        assertThat(positions(history))
                .isEqualTo(as("auditor").get(kase + "/timeline?limit=200&asAt=" + then).is(200).list("/items").stream()
                        .filter(entry -> entry.path("class").asString().equals("OPEN"))
                        .map(entry -> entry.path("position").asLong())
                        .toList())
                .endsWith(then);
        assertThat(frontPages(bundle))
                .contains(
                        "uptoposition" + then + ":" + leaves(given) + ";thetreehasnomoreofit",
                        "tree:" + checkpoint[1],
                        "tree:" + checkpoint[2],
                        sha256(given),
                        sha256(history.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void where_no_pack_went_out_at_that_event_the_earliest_goes_beside_it_that_holds_it_each_time_the_same()
            throws IOException {
        String kase = underAppeal();
        released(kase, lent(kase, "REPORT", "The first report", "What was said first."), "2026-10-05");
        long then = newestRelease(kase);
        released(kase, lent(kase, "REPORT", "The second report", "What was said next."), "2026-10-06");

        String first = orderedWithExhibits(kase, then);
        byte[] pack = as("preparer").fetch(first + "/pack");
        String[] checkpoint = checkpoint(pack).split("\n", -1);
        long later = leaves(pack);
        assertThat(frontPages(first))
                .contains(
                        "theearliestpackfortheTribunalthathasthemall,whichthisis,has" + later,
                        "theearliestpackfortheTribunalthathasthemall,whosetreethisis,has" + later,
                        "tree:" + checkpoint[1],
                        "tree:" + checkpoint[2],
                        sha256(pack));
        byte[] history = as("preparer").fetch(first + "/history");
        assertThat(positions(new String(history, StandardCharsets.UTF_8))).endsWith(then);

        as("coordinator").on("2026-10-20").post(kase + "/issues", "{issues: ['HEALTH']}");
        String again = orderedWithExhibits(kase, then);

        assertThat(as("preparer").fetch(again + "/pack")).isEqualTo(pack);
        assertThat(as("preparer").fetch(again + "/history")).isEqualTo(history);
        assertThat(as("preparer").fetch(again + "/pdf"))
                .isEqualTo(as("preparer").fetch(first + "/pdf"));
    }

    private String orderedWithExhibits(String kase, long asAt) {
        String bundle = kase + "/bundles/"
                + as("preparer")
                        .on("2026-10-20")
                        .post(
                                kase + "/bundles?asAt=" + asAt,
                                "{" + APPEAL + ", rules: [{}], exhibits: [{kind: 'EVIDENCE_PACK', askedBy: 'APPELLANT',"
                                        + " dispute: 'TIME'}, {kind: 'OPEN_HISTORY', askedBy: 'RESPONDENT', dispute:"
                                        + " 'TIME'}]}")
                        .is(201)
                        .id();
        made(bundle);
        return bundle;
    }

    private long newestRelease(String kase) {
        return entry("coordinator", kase, "case.document-released")
                .path("position")
                .asLong();
    }

    /** Without any white, which pages have where lines end. */
    private String frontPages(String bundle) throws IOException {
        return text(as("preparer").fetch(bundle + "/pdf")).replaceAll("\\s+", "");
    }

    private static List<Long> positions(String history) {
        return Pattern.compile("^\\d{4}-\\d\\d-\\d\\d, position (\\d+),", Pattern.MULTILINE)
                .matcher(history)
                .results()
                .map(line -> Long.valueOf(line.group(1)))
                .toList();
    }

    @Test
    void an_erased_paper_has_a_slip_page_and_the_rest_is_there() throws IOException {
        String kase = underAppeal();
        String gone = lent(kase, "REPORT", "The report that goes", "What is erased.");
        String stays = lent(kase, "REPORT", "The report that stays", "What is kept.");
        released(kase, gone, "2026-10-05");
        released(kase, stays, "2026-10-05");
        as("dpo")
                .on("2026-10-06")
                .post(kase + "/documents/" + gone + "/erasure", "{ground: 'CONSENT_WITHDRAWN'}")
                .is(200);
        until(
                kase + "/documents",
                papers -> papers.list("/papers").stream()
                        .anyMatch(paper -> paper.path("title").path("erased").asBoolean()));

        String bundle = kase + "/bundles/"
                + as("preparer")
                        .on("2026-10-20")
                        .post(kase + "/bundles", EVERYTHING)
                        .is(201)
                        .id();

        assertThat(made(bundle).list("/plan/papers"))
                .extracting(paper -> paper.path("slip").asString(""))
                .containsExactlyInAnyOrder("ERASED", "");
        assertThat(text(as("preparer").fetch(bundle + "/pdf")))
                .contains("The paper was erased.", "What is kept.")
                .doesNotContain("The report that goes", "What is erased.");
    }

    @Test
    void a_bundle_that_nobody_wants_any_more_is_not_made_and_the_next_one_is() {
        String kase = underAppeal();
        for (int paper = 0; paper < PAPERS; paper++) {
            released(kase, lent(kase, "REPORT", "Report " + paper, LONG_REPORT), "2026-10-05");
        }
        as("preparer").on("2026-10-20");

        String unwanted = cancelledInTheMiddle(kase);
        String next = kase + "/bundles/"
                + as("preparer").post(kase + "/bundles", EVERYTHING).is(201).id();

        assertThat(as("preparer").get(unwanted).is(200)).satisfies(stopped -> {
            assertThat(stopped.text("/state")).isEqualTo("CANCELLED");
            assertThat(stopped.json().has("pages")).isFalse();
            assertThat(stopped.json().has("papersDone")).isFalse();
        });
        for (String piece : List.of("/pdf", "/plan", "/history", "/pack")) {
            as("preparer").get(unwanted + piece).isProblem(404, "NOT_FOUND");
        }
        as("preparer").post(unwanted + "/cancel", "{}").isProblem(409, "BUNDLE_ENDED");
        as("preparer")
                .post(unwanted + "/submission", "{means: 'UPLOAD', sentTo: 'SEND Tribunal', proof: 'Receipt 4711'}")
                .isProblem(409, "BUNDLE_NOT_MADE");
        assertThat(titles(made(next))).hasSize(PAPERS);
        as("preparer").post(next + "/cancel", "{}").isProblem(409, "BUNDLE_ENDED");
        assertThat(as("preparer").get(next).text("/state")).isEqualTo("MADE");
        assertThat(story("preparer", kase))
                .endsWith(
                        "The making of a bundle for the Tribunal was begun: a whole one, the first.",
                        "A bundle for the Tribunal was not made: whoever asked for it wants it no longer.",
                        "The making of a bundle for the Tribunal was begun: a whole one, the first.",
                        "A bundle for the Tribunal was made; it has "
                                + as("preparer").get(next).text("/pages") + " pages.");
    }

    /** Its making had begun and hadn't ended: one that is made before it is cancelled is not the one looked for. */
    private String cancelledInTheMiddle(String kase) {
        for (int time = 0; time < PAPERS; time++) {
            String bundle = kase + "/bundles/"
                    + as("preparer").post(kase + "/bundles", EVERYTHING).is(201).id();
            String state =
                    until(bundle, one -> !one.text("/state").equals("QUEUED")).text("/state");
            Answer cancelled = as("preparer").post(bundle + "/cancel", "{}");
            if (cancelled.response().statusCode() == 200) {
                assertThat(state).isIn("LOOKING", "WRITING");
                return bundle;
            }
            cancelled.isProblem(409, "BUNDLE_ENDED");
            made(bundle);
        }
        throw new AssertionError("every bundle was made before it could be cancelled");
    }

    private String underAppeal() {
        String kase = takenOn("2026-09-24", FAMILY);
        String parent = as("coordinator").get(kase).text("/intake/holders/0/person");
        as("coordinator")
                .on("2026-09-25")
                .post(kase + "/access", "{account: 'family', role: 'FAMILY', person: '%s'}".formatted(parent))
                .is(200);
        as("coordinator").on("2026-09-28").post(kase + "/appeal", "{}").is(200);
        return kase;
    }

    private String lent(String kase, String kind, String title, String words) {
        return lent(kase, kind, title, words, "2026-09-01");
    }

    private String lent(String kase, String kind, String title, String words, String dated) {
        return as("coordinator")
                .on("2026-10-01")
                .lend(
                        kase + "/documents",
                        "{kind: '" + kind + "', owner: 'FAMILY', author: 'EDUCATIONAL_PSYCHOLOGIST', dated: '"
                                + dated + "',"
                                + " title: '" + title + "'}",
                        PdfPaper.of(words.lines().toList()),
                        "application/pdf")
                .is(201)
                .id();
    }

    private void released(String kase, String document, String day) {
        as("coordinator")
                .on(day)
                .post(kase + "/documents/" + document + "/release", "{owner: 'FAMILY', ground: 'OWNER'}")
                .is(200);
    }

    private Answer made(String bundle) {
        Answer made =
                until(bundle, one -> !List.of("QUEUED", "LOOKING", "WRITING").contains(one.text("/state")));
        assertThat(made.text("/state")).as(made.body()).isEqualTo("MADE");
        return made;
    }

    /** It is made beside requests, by a worker that nobody waits for. */
    private Answer until(String path, Predicate<Answer> done) {
        Answer answer = as("preparer").get(path).is(200);
        while (!done.test(answer)) {
            Thread.onSpinWait();
            answer = as("preparer").get(path).is(200);
        }
        return answer;
    }

    private static List<String> titles(Answer bundle) {
        return bundle.list("/plan/papers").stream().map(Bundling::title).toList();
    }

    private static String title(JsonNode paper) {
        return paper.path("title").asString("");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String checkpoint(byte[] pack) throws IOException {
        return Objects.requireNonNull(unzipped(pack).get("pack/checkpoint"), "the pack has no checkpoint");
    }

    /** How many of the case's records it holds. */
    private static long leaves(byte[] pack) throws IOException {
        return unzipped(pack).keySet().stream()
                .filter(name -> name.startsWith("pack/leaves/"))
                .count();
    }

    private static Map<String, String> unzipped(byte[] pack) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                all.put(file.getName(), new String(files.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }
}
