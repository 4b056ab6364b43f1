package org.mediationledger.documents.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.documents.examination.Examiner;
import org.mediationledger.documents.redaction.Redaction.Redacted;
import org.mediationledger.documents.redaction.Redaction.Refused;
import org.mediationledger.documents.sample.Pdfs;
import org.mediationledger.programs.Poppler;
import org.mediationledger.programs.Poppler.Placed;

/** Words and pixels in regions, before and after. */
class RedactorTest {

    private static final long SEED = 515;

    /** Where Poppler's and one's own idea of a word's height may differ. */
    private static final double CLEAR = 8;

    @TempDir
    private Path folder;

    @Test
    void a_word_in_a_region_is_gone_and_its_neighbours_stay() throws Exception {
        Path copy = redacted(Pdfs.ofPages("Before Marker After", "Other"), region("Marker", "Before Marker After"));

        assertThat(Poppler.text(copy)).contains("Before", "After", "Other").doesNotContain("Marker");
        assertThat(Poppler.pictures(copy)).hasSize(1);
    }

    @Test
    void the_region_is_black_and_the_rest_is_as_it_was() throws Exception {
        byte[] original = Pdfs.changed(
                document -> Pdfs.write(
                        document, document.getPage(0), Pdfs.embedded(document), "Before Marker After", 72, 600),
                "");
        Region region = new Region(1, 112, 230, 45, 15);
        BufferedImage before = Poppler.picture(file(original), 1, 200);
        BufferedImage after = Poppler.picture(redacted(original, region), 1, 200);

        double scale = 200 / 72.0;
        Rectangle2D box = new Rectangle2D.Double(
                region.x() * scale, region.y() * scale, region.width() * scale, region.height() * scale);
        Rectangle2D near =
                new Rectangle2D.Double(box.getX() - 2, box.getY() - 2, box.getWidth() + 4, box.getHeight() + 4);
        int ink = 0;
        for (int y = 0; y < after.getHeight(); y++) {
            for (int x = 0; x < after.getWidth(); x++) {
                if (box.contains(x, y) && box.contains(x + 1, y + 1)) {
                    assertThat(isInk(after, x, y, 8)).isTrue();
                } else if (!near.contains(x, y) && isInk(after, x, y, 100)) {
                    ink++;
                    assertThat(isNearInk(before, x, y)).isTrue();
                }
            }
        }
        assertThat(ink).isGreaterThan(500);
    }

    @Test
    void words_at_random_places_of_turned_and_cut_pages_stay_or_go_by_where_another_reader_finds_them()
            throws Exception {
        Random random = new Random(SEED);
        for (int rotation : List.of(0, 90, 180, 270)) {
            Path original =
                    file(Pdfs.changed(document -> scatter(document.getPage(0), document, rotation, random), ""));
            boolean onItsSide = rotation % 180 == 90;
            List<Region> regions = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                regions.add(new Region(
                        1,
                        random.nextInt(onItsSide ? 500 : 350),
                        random.nextInt(onItsSide ? 350 : 500),
                        20 + random.nextInt(150),
                        20 + random.nextInt(150)));
            }

            List<String> left = words(redacted(original, regions)).stream()
                    .map(Placed::text)
                    .toList();

            int gone = 0;
            for (Placed word : words(original)) {
                if (distance(word.box(), regions) == 0) {
                    assertThat(left).doesNotContain(word.text());
                    gone++;
                } else if (distance(word.box(), regions) > CLEAR) {
                    assertThat(left.contains(word.text()))
                            .as(word + " clear of " + regions)
                            .isTrue();
                }
            }
            assertThat(gone).isPositive();
        }
    }

    @Test
    void words_stay_where_they_were() throws Exception {
        Path original = file(Pdfs.ofPages("Before Marker After"));
        Path copy = redacted(original, List.of(region("Marker", "Before Marker After")));

        for (Placed word : words(copy)) {
            Placed was = words(original).stream()
                    .filter(found -> found.text().equals(word.text()))
                    .findFirst()
                    .orElseThrow();
            assertThat(word.box().getX())
                    .isBetween(was.box().getX() - 2, was.box().getX() + 2);
            assertThat(word.box().getMaxX())
                    .isBetween(was.box().getMaxX() - 2, was.box().getMaxX() + 2);
            assertThat(word.box().intersects(was.box())).isTrue();
        }
    }

    @Test
    void the_same_regions_give_the_same_bytes() throws Exception {
        Path original = file(Pdfs.ofPages("Before Marker After", "Other"));
        List<Region> regions = List.of(region("Marker", "Before Marker After"));

        assertThat(redacted(original, regions)).hasSameBinaryContentAs(redacted(original, regions));
    }

    @Test
    void the_copy_is_a_document_of_as_many_pages() throws Exception {
        Path original = file(Pdfs.ofPages("Marker", "two", "three"));

        Redaction made =
                redactor().redact(original, List.of(new Region(1, 60, 60, 100, 100)), folder.resolve("copy.pdf"));

        assertThat(made).isInstanceOfSatisfying(Redacted.class, redacted -> {
            assertThat(redacted.copy().pages()).hasValue(3);
            assertThat(redacted.pictures()).isEqualTo(1);
        });
        assertThat(Poppler.information(folder.resolve("copy.pdf"))).containsPattern("Pages: +3");
    }

    @Test
    void what_can_not_be_redacted_is_refused_and_leaves_no_copy() throws Exception {
        Path page = file(Pdfs.ofPages("one"));
        Region fine = new Region(1, 10, 10, 10, 10);
        Map<Redaction, Redaction> expected = Map.of(
                refused(page, List.of()), new Refused(RedactionRefusal.NO_REGION),
                refused(page, List.of(new Region(2, 10, 10, 10, 10))), new Refused(RedactionRefusal.REGION_OFF_PAGE),
                refused(file(new byte[] {'%', 'P', 'D', 'F'}), List.of(fine)),
                        new Refused(RedactionRefusal.UNREADABLE));

        assertThat(expected).allSatisfy((is, should) -> assertThat(is).isEqualTo(should));
        assertThat(refused(page, List.of(new Region(1, 700, 10, 10, 10))))
                .isEqualTo(new Refused(RedactionRefusal.REGION_OFF_PAGE));
        assertThat(refused(file(Pdfs.encrypted("")), List.of(fine)))
                .isEqualTo(new Refused(RedactionRefusal.UNREADABLE));
    }

    private static boolean isNearInk(BufferedImage page, int x, int y) {
        for (int nearY = y - 1; nearY <= y + 1; nearY++) {
            for (int nearX = x - 1; nearX <= x + 1; nearX++) {
                if (isInk(page, nearX, nearY, 200)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isInk(BufferedImage page, int x, int y, int limit) {
        return new Color(page.getRGB(x, y)).getGreen() < limit;
    }

    private Redaction refused(Path original, List<Region> regions) throws IOException {
        Path empty = Files.createTempDirectory(folder, "empty");
        Redaction made = redactor().redact(original, regions, empty.resolve("copy.pdf"));
        assertThat(empty).isEmptyDirectory();
        return made;
    }

    private static void scatter(PDPage page, PDDocument document, int rotation, Random random) throws IOException {
        page.setRotation(rotation);
        page.setMediaBox(new PDRectangle(-50, 20, 700, 900));
        page.setCropBox(new PDRectangle(30, 60, 500, 700));
        PDFont font = Pdfs.embedded(document);
        for (int i = 0; i < 60; i++) {
            Pdfs.write(
                    document,
                    page,
                    font,
                    "Word%02d%c".formatted(i, (char) ('a' + random.nextInt(26))),
                    40 + random.nextInt(420),
                    70 + i * 11);
        }
    }

    private static double distance(Rectangle2D box, List<Region> regions) {
        return regions.stream()
                .mapToDouble(region -> {
                    double across = Math.max(region.x() - box.getMaxX(), box.getX() - region.x() - region.width());
                    double down = Math.max(region.y() - box.getMaxY(), box.getY() - region.y() - region.height());
                    return Math.max(0, Math.max(across, down));
                })
                .min()
                .orElseThrow();
    }

    private static List<Placed> words(Path pdf) throws Exception {
        return Poppler.words(pdf).stream()
                .filter(word -> !word.text().isBlank())
                .toList();
    }

    /** Where a word of the first line is, found by another reader. */
    private Region region(String word, String line) throws Exception {
        Rectangle2D box = Poppler.words(file(Pdfs.ofPages(line))).stream()
                .filter(placed -> placed.text().equals(word))
                .findFirst()
                .orElseThrow()
                .box();
        return new Region(1, box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }

    private Path redacted(byte[] original, Region region) throws IOException {
        return redacted(file(original), List.of(region));
    }

    private Path redacted(Path original, List<Region> regions) throws IOException {
        Path copy = Files.createTempFile(folder, "copy", ".pdf");
        assertThat(redactor().redact(original, regions, copy)).isInstanceOf(Redacted.class);
        return copy;
    }

    private static Redactor redactor() {
        return new Redactor(new Examiner());
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "original", ".pdf"), bytes);
    }
}
