package org.mediationledger.bundle.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediationledger.bundle.corpus.PaperCorpus;
import org.mediationledger.bundle.corpus.PlannedPapers;
import org.mediationledger.bundle.plan.Issue;
import org.mediationledger.bundle.plan.LabelRule;
import org.mediationledger.bundle.plan.PageRange;
import org.mediationledger.bundle.plan.PagedEntry;
import org.mediationledger.bundle.plan.Sha256;
import org.mediationledger.bundle.plan.SlipReason;

class BundlePdfTest {

    private static final String NAME = "Łukasz Wójcik – Tŷ Gŵyr 学校 محمد";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void every_page_of_any_size_turned_in_any_way_bears_its_number_in_its_lower_right_corner(long seed)
            throws Exception {
        Random random = new Random(seed);
        PlannedPapers papers = new PlannedPapers();
        for (int paper = 0; paper < 6; paper++) {
            int pages = 1 + random.nextInt(5);
            papers.add(PaperCorpus.mixed(paper, pages, random), pages);
        }

        MadeBundle made = make(papers);

        List<Reader.ShownPage> pages = reader().words();
        assertThat(pages).hasSize(made.paged().pages());
        for (int page = 0; page < pages.size(); page++) {
            String label = Integer.toString(page + 1);
            Reader.ShownPage shown = pages.get(page);
            double scale = Math.max(0.5, Math.min(shown.width(), shown.height()) / 595.28);
            assertThat(shown.words()).as("page " + label).anySatisfy(word -> {
                assertThat(word.text()).isEqualTo(label);
                assertThat(shown.width() - word.right()).isBetween(12 * scale, 20 * scale);
                assertThat(shown.height() - word.bottom()).isBetween(5 * scale, 20 * scale);
                assertThat(word.bottom() - word.top()).isBetween(9 * scale, 18 * scale);
            });
        }
    }

    @Test
    void numbers_look_the_same_on_pages_turned_in_any_way() throws Exception {
        PlannedPapers straight = new PlannedPapers().add(PaperCorpus.empty(new int[] {0, 0, 0, 0, 0, 0, 0, 0}), 8);
        PlannedPapers turned =
                new PlannedPapers().add(PaperCorpus.empty(new int[] {0, 90, 180, 270, 90, 180, 270, 0}), 8);
        MadeBundle made = make(straight);
        List<int[]> expected = corners(made);
        make(turned);
        List<int[]> actual = corners(made);

        for (int page = 0; page < expected.size(); page++) {
            assertThat(difference(expected.get(page), new int[CORNER * CORNER]))
                    .as("ink on page " + page)
                    .isGreaterThan(2);
            assertThat(difference(expected.get(page), actual.get(page)))
                    .as("page " + page)
                    .isLessThan(1);
        }
    }

    private static final int CORNER = 80;

    private List<int[]> corners(MadeBundle made) throws Exception {
        List<int[]> corners = new ArrayList<>();
        for (int page = made.paged().frontPages() + 1; page <= made.paged().pages(); page++) {
            var picture = reader().picture(page, 144);
            int[] corner = new int[CORNER * CORNER];
            picture.getRaster()
                    .getSamples(picture.getWidth() - CORNER, picture.getHeight() - CORNER, CORNER, CORNER, 0, corner);
            for (int at = 0; at < corner.length; at++) {
                corner[at] = 255 - corner[at];
            }
            corners.add(corner);
        }
        return corners;
    }

    /** Mean of the differences, of 255. */
    private static double difference(int[] one, int[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += Math.abs(one[at] - other[at]);
        }
        return sum / one.length;
    }

    @Test
    void each_row_of_the_index_names_the_pages_on_which_its_document_is() throws Exception {
        PlannedPapers papers = new PlannedPapers();
        Random random = new Random(9);
        for (int paper = 0; paper < 45; paper++) {
            int pages = 1 + random.nextInt(4);
            papers.add(PaperCorpus.text(paper, pages), pages);
        }

        MadeBundle made = make(papers);

        List<String> pages = reader().pages();
        String index = reader().laidOut(1, made.paged().frontPages());
        Pattern row = Pattern.compile("(?m)^ *(\\d+) +(PAPER-\\d{4}) .*? (\\d+)(?:–(\\d+))?$");
        Matcher rows = row.matcher(index);
        int found = 0;
        int next = made.paged().frontPages() + 1;
        while (rows.find()) {
            assertThat(rows.group(1)).isEqualTo(Integer.toString(++found));
            int first = Integer.parseInt(rows.group(3));
            int last = rows.group(4) == null ? first : Integer.parseInt(rows.group(4));
            assertThat(first).isEqualTo(next);
            for (int page = first; page <= last; page++) {
                assertThat(pages.get(page - 1)).startsWith(rows.group(2) + " sheet " + (page - first + 1));
            }
            next = last + 1;
        }
        assertThat(found).isEqualTo(45);
        assertThat(next).isEqualTo(made.paged().pages() + 1);
    }

    @Test
    void the_index_leads_to_each_document_and_each_document_leads_back_to_its_row() throws Exception {
        PlannedPapers papers = new PlannedPapers();
        for (int paper = 0; paper < 40; paper++) {
            papers.add(PaperCorpus.text(paper, 2), 2);
        }

        MadeBundle made = make(papers);

        try (PDDocument document = Loader.loadPDF(file().toFile())) {
            int row = 0;
            for (int page = 0; page < made.paged().frontPages(); page++) {
                for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
                    int target = destination(annotation).retrievePageNumber();
                    PagedEntry entry = made.paged().entries().get(row++);
                    assertThat(target + 1).isEqualTo(entry.firstPdfPage());
                    PDAnnotation back =
                            document.getPage(target).getAnnotations().getFirst();
                    assertThat(destination(back).retrievePageNumber()).isEqualTo(page);
                    float height = ((PDPageXYZDestination) destination(back)).getTop();
                    assertThat(height)
                            .isBetween(
                                    annotation.getRectangle().getUpperRightY(),
                                    annotation.getRectangle().getUpperRightY() + 10);
                }
            }
            assertThat(row).isEqualTo(40);
        }
    }

    private static PDPageDestination destination(PDAnnotation link) throws IOException {
        return (PDPageDestination) ((PDAnnotationLink) link).getDestination();
    }

    @Test
    void every_character_of_a_name_survives() throws Exception {
        List<String> names = List.of(
                NAME, "محمد الأحمد", "Лариса Ковальчук", "Ελένη Παπαδοπούλου", "김민준 いろは 山田", "Siân Ŵ ŷ ǎ ẽ ß Ø þ Ğ ı");
        PlannedPapers papers = new PlannedPapers();
        for (String name : names) {
            papers.add(PaperCorpus.text(papers.papers().size(), 1), 1, name, "x");
        }

        MadeBundle made = make(papers);

        String text = reader().read(1, made.paged().frontPages()).replaceAll("[\u202A-\u202E]", "");
        assertThat(text).contains(names);
        assertThat(made.undrawn()).isEmpty();
    }

    @Test
    void a_character_that_no_typeface_has_is_told_and_can_still_be_searched() throws Exception {
        MadeBundle made = make(new PlannedPapers().add(PaperCorpus.text(0, 1), 1, "Report of \uD800\uDF30", "x"));

        assertThat(made.undrawn()).containsExactly(0x10330);
        assertThat(String.join("", reader().pages())).contains("Report of \uD800\uDF30");
    }

    @Test
    void the_same_plan_and_files_give_the_same_bytes() throws Exception {
        PlannedPapers papers = new PlannedPapers()
                .add(PaperCorpus.text(0, 3), 3, NAME, NAME)
                .add(PaperCorpus.scanned(1, 2), 2)
                .add(PaperCorpus.mixed(2, 4, new Random(3)), 4)
                .add(null, 3, "Absent", "x");

        make(papers);
        byte[] first = Files.readAllBytes(file());
        make(papers);

        assertThat(Files.readAllBytes(file())).isEqualTo(first);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        new BundlePdf().make(papers.plan(), papers::open, stream, Making.UNWATCHED);
        assertThat(stream.toByteArray()).isEqualTo(first);
    }

    @Test
    void a_paper_that_cannot_be_put_in_is_stood_for_by_a_page_with_the_reason() throws Exception {
        PlannedPapers papers = new PlannedPapers()
                .add(PaperCorpus.text(0, 2), 2)
                .add(encrypted(""), 2, "Locked without a word", "x")
                .add(encrypted("word"), 2, "Locked", "x")
                .add("%PDF-1.7 and nothing".getBytes(StandardCharsets.US_ASCII), 3, "Broken", "x")
                .add(PaperCorpus.text(4, 2), 3, "Short", "x")
                .add(PaperCorpus.text(5, 2), 2, "Changed", "x")
                .add(null, 3, "Absent", "x")
                .add(PaperCorpus.text(7, 2), 2)
                .replace(5, PaperCorpus.text(6, 2));

        MadeBundle made = make(papers);

        assertThat(made.paged().entries().stream().map(entry -> entry.entry().slip()))
                .containsExactly(
                        null,
                        SlipReason.ENCRYPTED,
                        SlipReason.ENCRYPTED,
                        SlipReason.BROKEN,
                        SlipReason.CHANGED,
                        SlipReason.CHANGED,
                        SlipReason.ABSENT,
                        null);
        List<String> pages = reader().pages();
        for (PagedEntry entry : made.paged().entries()) {
            SlipReason slip = entry.entry().slip();
            String expected = slip == null
                    ? entry.entry().paper().title() + " sheet 1"
                    : entry.entry().paper().title() + "\nThis document is not in the bundle. " + slip.sentence();
            assertThat(pages.get(entry.firstPdfPage() - 1)).startsWith(expected);
        }
        assertThat(pages).hasSize(made.paged().pages());
        assertThat(reader().faults()).isEmpty();
    }

    private static byte[] encrypted(String word) throws IOException {
        try (PDDocument document = Loader.loadPDF(PaperCorpus.text(1, 2))) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", word, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return PaperCorpus.saved(document);
        }
    }

    @Test
    void whoever_waits_can_stop_it_and_nothing_is_left() throws Exception {
        PlannedPapers papers = new PlannedPapers();
        for (int paper = 0; paper < 5; paper++) {
            papers.add(PaperCorpus.text(paper, 1), 1);
        }
        List<Integer> told = new ArrayList<>();

        assertThatExceptionOfType(MakingStopped.class)
                .isThrownBy(() -> new BundlePdf().make(papers.plan(), papers::open, file(), (paper, done, all) -> {
                    assertThat(all).isEqualTo(5);
                    told.add(done);
                    return done < 3;
                }));

        assertThat(told).containsExactly(0, 1, 2, 3);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void the_file_says_what_it_is() throws Exception {
        make(new PlannedPapers().add(PaperCorpus.text(0, 2), 2).add(PaperCorpus.scanned(1, 2), 2));

        assertThat(reader().information())
                .containsPattern("Title: +Tribunal bundle: Łukasz Wójcik")
                .containsPattern("Tagged: +yes")
                .containsPattern("JavaScript: +no")
                .containsPattern("Form: +none")
                .containsPattern("Encrypted: +no")
                .containsPattern("Page size: +595.28 x 841.89 pts \\(A4\\)");
        assertThat(reader().information("-meta")).contains("<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li>");
        assertThat(reader().information("-struct-text"))
                .containsPattern(
                        "(?s)Document.*Part.*\"Title page\".*H1.*Tribunal bundle.*\"Index\".*H2.*Table.*TR.*TH.*"
                                + "Document.*TR.*TD.*Link.*PAPER-0000.*Part.*\"PAPER-0000\".*P \\(block\\).*sheet 1"
                                + ".*\"PAPER-0001\".*Figure");
        try (PDDocument document = Loader.loadPDF(file().toFile())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            List<String> bookmarks = new ArrayList<>();
            collect(document.getDocumentCatalog().getDocumentOutline().children(), bookmarks);
            assertThat(bookmarks)
                    .containsExactly(
                            "Title page",
                            "Index",
                            "Missing and disputed evidence",
                            "A. Evidence, part 1",
                            "1. PAPER-0000",
                            "2. PAPER-0001");
        }
        assertThat(reader().faults()).isEmpty();
    }

    private static void collect(Iterable<PDOutlineItem> items, List<String> titles) {
        for (PDOutlineItem item : items) {
            titles.add(item.getTitle());
            collect(item.children(), titles);
        }
    }

    @Test
    void the_content_of_a_page_is_the_papers_own_byte_for_byte() throws Exception {
        byte[] text = PaperCorpus.text(0, 2);
        byte[] scan = PaperCorpus.scanned(1, 2);

        MadeBundle made = make(new PlannedPapers().add(text, 2).add(scan, 2));

        try (PDDocument bundle = Loader.loadPDF(file().toFile())) {
            int page = made.paged().frontPages();
            for (byte[] source : List.of(text, scan)) {
                try (PDDocument paper = Loader.loadPDF(source)) {
                    for (PDPage own : paper.getPages()) {
                        List<byte[]> streams = streams(bundle.getPage(page++));
                        assertThat(streams.subList(1, streams.size() - 1)).containsExactlyElementsOf(streams(own));
                    }
                }
            }
        }
    }

    private static List<byte[]> streams(PDPage page) throws IOException {
        List<byte[]> raw = new ArrayList<>();
        var streams = page.getContentStreams();
        while (streams.hasNext()) {
            PDStream stream = streams.next();
            raw.add(stream.getCOSObject().createRawInputStream().readAllBytes());
        }
        return raw;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q 0.2 0 0 0.2 300 300 cm BT /F1 60 Tf (PAPER-0000 sheet 1) Tj",
                "Q Q 0.1 0 0 0.1 0 0 cm BT /F1 90 Tf (PAPER-0000 sheet 1) Tj ET",
                "/Span BMC /Span<</MCID 3>>BDC BT /F1 12 Tf 50 50 Td (PAPER-0000 sheet 1) Tj ET q q q 1 0 0 -1 0 0 cm",
                "EMC EMC BT /F1 12 Tf 50 50 Td (PAPER-0000 sheet 1) Tj (Q Q \\) Q) Tj <51> Tj % Q Q\nET 0 0 5 5 re W n",
            })
    void content_that_leaves_something_open_does_not_move_the_number(String content) throws Exception {
        MadeBundle made =
                make(new PlannedPapers().add(PaperCorpus.withContent(content.getBytes(StandardCharsets.US_ASCII)), 1));

        Reader.ShownPage last = reader().words().getLast();
        assertThat(last.words()).anySatisfy(word -> {
            assertThat(word.text()).isEqualTo(Integer.toString(made.paged().pages()));
            assertThat(last.width() - word.right()).isBetween(12.0, 20.0);
            assertThat(last.height() - word.bottom()).isBetween(5.0, 20.0);
        });
        assertThat(reader().pages().getLast()).contains("PAPER-0000 sheet 1");
    }

    @Test
    void what_acts_or_is_attached_stays_behind_and_what_a_form_says_is_drawn() throws Exception {
        MadeBundle made = make(new PlannedPapers().add(PaperCorpus.active(), 1));

        assertThat(reader().information("-js")).doesNotContain("alert").doesNotContain("Name Dictionary");
        assertThat(reader().information()).containsPattern("JavaScript: +no").containsPattern("Form: +none");
        assertThat(reader().attachments()).contains("0 embedded files");
        assertThat(reader().pages().getLast()).contains("PAPER-0000 sheet 1", "Said in a field", "Said in a box");
        String bytes = Files.readString(file(), StandardCharsets.ISO_8859_1);
        assertThat(bytes)
                .doesNotContain("JavaScript", "/JS", "SECRET", "/URI", "/Launch", "/AcroForm", "/EmbeddedFile");
        assertThat(made.paged().pages()).isEqualTo(made.paged().frontPages() + 1);
    }

    @Test
    void page_labels_are_the_numbers_printed_on_the_pages() throws Exception {
        PlannedPapers papers = new PlannedPapers();
        for (int paper = 0; paper < 25; paper++) {
            papers.add(PaperCorpus.text(paper, 2), 2);
        }
        Issue supplement =
                new Issue.Supplement(1, new Issue.Earlier(Sha256.of("plan"), 97, 12), Issue.Numbering.CONTINUED);

        MadeBundle made = new BundlePdf()
                .make(papers.plan(LabelRule.LETTER_AND_NUMBER, supplement), papers::open, file(), Making.UNWATCHED);

        assertThat(made.paged().labels().getFirst()).isEqualTo("98");
        List<String> pages = reader().pages();
        try (PDDocument document = Loader.loadPDF(file().toFile())) {
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .containsExactly(made.paged().labels().toArray(String[]::new));
        }
        for (int page = 0; page < pages.size(); page++) {
            assertThat(pages.get(page).strip()).endsWith(made.paged().labels().get(page));
        }
    }

    @Test
    void a_bundle_that_is_issued_again_says_what_is_different() throws Exception {
        PlannedPapers papers =
                new PlannedPapers().add(PaperCorpus.text(0, 2), 2).add(PaperCorpus.text(1, 1), 1);
        MadeBundle first = make(papers);
        Issue again = new Issue.Reissue(
                2,
                new Issue.Earlier(
                        first.paged().plan().digest(),
                        first.paged().lastNumber(),
                        first.paged().lastEntry()),
                Issue.Cause.ADJOURNED,
                first.paged().entries().stream()
                        .map(entry -> new Issue.Was(
                                entry.entry().paper().id(),
                                entry.entry().number(),
                                new PageRange(entry.firstLabel(), entry.lastLabel())))
                        .toList());
        papers.add(PaperCorpus.text(2, 3), 3);

        MadeBundle second =
                new BundlePdf().make(papers.plan(LabelRule.NUMBER, again), papers::open, file(), Making.UNWATCHED);

        assertThat(first.paged().frontPages()).isEqualTo(3);
        assertThat(second.paged().frontPages()).isEqualTo(4);
        assertThat(reader().laidOut(4, 4))
                .containsPattern("Kept +PAPER-0000 +4–5 +5–6")
                .containsPattern("Kept +PAPER-0001 +6 +7")
                .containsPattern("New +PAPER-0002 +none +8–10");
    }

    @Test
    void what_a_layer_hides_stays_hidden() throws Exception {
        make(new PlannedPapers().add(PaperCorpus.layered(), 1));

        try (PDDocument document = Loader.loadPDF(file().toFile())) {
            PDOptionalContentProperties layers = document.getDocumentCatalog().getOCProperties();
            assertThat(layers.getGroupNames()).containsExactly("shown", "hidden");
            assertThat(layers.isGroupEnabled("shown")).isTrue();
            assertThat(layers.isGroupEnabled("hidden")).isFalse();
        }
        var with = reader().picture(4, 36);
        int[] row = new int[with.getWidth()];
        int ink = 0;
        for (int y = 0; y < with.getHeight() / 2; y++) {
            with.getRaster().getSamples(0, y, row.length, 1, 0, row);
            for (int grey : row) {
                ink += grey < 128 ? 1 : 0;
            }
        }
        assertThat(ink)
                .as("a square in the upper half is shown, the one beside it is hidden")
                .isBetween(380, 420);
    }

    private MadeBundle make(PlannedPapers papers) throws IOException, MakingStopped {
        return new BundlePdf().make(papers.plan(), papers::open, file(), Making.UNWATCHED);
    }

    private Path file() {
        return folder.resolve("bundle.pdf");
    }

    private Reader reader() {
        return new Reader(file());
    }
}
