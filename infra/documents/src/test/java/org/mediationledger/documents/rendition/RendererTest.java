package org.mediationledger.documents.rendition;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.documents.examination.Examiner;
import org.mediationledger.documents.examination.MediaType;
import org.mediationledger.documents.rendition.Rendition.Made;
import org.mediationledger.documents.rendition.Rendition.None;
import org.mediationledger.documents.sample.Pdfs;
import org.mediationledger.documents.sample.Pictures;
import org.mediationledger.documents.sample.Texts;
import org.mediationledger.documents.sample.Zips;
import org.mediationledger.programs.Poppler;

/** What readers of a rendition see. */
class RendererTest {

    @TempDir
    private Path folder;

    @Test
    void every_character_of_names_survives_in_text() throws Exception {
        Path pdf = rendered(MediaType.TXT, (Texts.NAMES + "\nنص (عربي) 123 and English\n").getBytes(UTF_8));

        assertThat(Poppler.text(pdf))
                .contains("Łukasz Wójcik – Tŷ Gŵyr 学校")
                .contains("محمد")
                .contains("عربي");
    }

    @Test
    void long_lines_are_broken_and_long_texts_have_pages() throws Exception {
        String line = "word ".repeat(60) + "x".repeat(300);
        Path pdf = rendered(MediaType.TXT, (line + "\n").repeat(40).getBytes(UTF_8));

        assertThat(Poppler.words(pdf))
                .allSatisfy(word -> assertThat(word.box().getMaxX()).isLessThan(595 - 50));
        assertThat(Poppler.words(pdf).stream().filter(word -> word.text().equals("word")))
                .hasSize(2400);
        assertThat(Poppler.words(pdf).stream()
                        .filter(word -> word.text().matches("x+"))
                        .mapToInt(word -> word.text().length())
                        .sum())
                .isEqualTo(12_000);
        assertThat(Poppler.words(pdf).getLast().page()).isGreaterThan(3);
    }

    @Test
    void a_character_without_a_glyph_is_named_by_its_number() throws Exception {
        assertThat(Poppler.text(rendered(MediaType.TXT, "a \uD83E\uDEE0 b".getBytes(UTF_8))))
                .contains("a [U+1FAE0] b");
    }

    @Test
    void a_message_shows_who_wrote_what_and_names_what_is_attached() throws Exception {
        String text = Poppler.text(rendered(MediaType.EML, Texts.message("Dear " + Texts.NAMES)));

        assertThat(text)
                .contains("From: Łukasz Wójcik <lukasz@example.org>")
                .contains("Subject: Tŷ Gŵyr meeting")
                .contains("Tue, 03 Mar 2026")
                .contains("Dear Łukasz Wójcik – Tŷ Gŵyr 学校")
                .contains("Attached: report.pdf (application/pdf)")
                .doesNotContain("alert")
                .doesNotContain("in HTML");
    }

    @Test
    void a_message_in_html_alone_shows_its_words_and_not_its_scripts() throws Exception {
        byte[] message = """
                From: a@example.org
                Date: Tue, 03 Mar 2026 09:15:00 +0000
                Content-Type: text/html; charset=utf-8

                <html><head><title>t</title><style>p {color: red}</style></head>
                <body><script>alert(1)</script><p>First</p><p>Second &amp; last</p></body></html>
                """.getBytes(UTF_8);

        assertThat(Poppler.text(rendered(MediaType.EML, message)))
                .contains("First\n")
                .contains("Second & last")
                .doesNotContain("alert")
                .doesNotContain("color");
    }

    @Test
    void a_jpegs_bytes_are_kept() throws Exception {
        byte[] jpeg = Pictures.encoded(Pictures.ofWord("Scan", 300, 200), "jpeg");
        Path pdf = rendered(MediaType.JPEG, jpeg);

        assertThat(new String(Files.readAllBytes(pdf), ISO_8859_1)).contains(new String(jpeg, ISO_8859_1));
        assertThat(Poppler.pictures(pdf))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).contains("jpeg"));
    }

    /** The sample's red corner is the upper left one of the stored picture. */
    @Test
    void a_jpeg_is_turned_as_its_camera_was_held() throws Exception {
        byte[] jpeg = Pictures.encoded(Pictures.ofWord("Scan", 300, 200), "jpeg");
        Map<Integer, String> corners = Map.of(
                1,
                "upper left",
                2,
                "upper right",
                3,
                "lower right",
                4,
                "lower left",
                5,
                "upper left",
                6,
                "upper right",
                7,
                "lower right",
                8,
                "lower left");

        for (Map.Entry<Integer, String> entry : corners.entrySet()) {
            Path pdf = rendered(MediaType.JPEG, Pictures.turned(jpeg, entry.getKey()));
            BufferedImage page = Poppler.picture(pdf, 1, 36);
            assertThat(redCorner(page)).as("orientation " + entry.getKey()).isEqualTo(entry.getValue());
            assertThat(page.getWidth() > page.getHeight()).isEqualTo(entry.getKey() <= 4);
        }
    }

    @Test
    void pngs_and_all_pages_of_tiffs_are_shown() throws Exception {
        BufferedImage picture = Pictures.ofWord("Scan", 300, 200);
        BufferedImage fax = new BufferedImage(300, 200, BufferedImage.TYPE_BYTE_BINARY);
        fax.getGraphics().drawImage(picture, 0, 0, null);

        Path png = rendered(MediaType.PNG, Pictures.encoded(picture, "png"));
        assertThat(redCorner(Poppler.picture(png, 1, 36))).isEqualTo("upper left");
        Path tiff = rendered(MediaType.TIFF, Pictures.tiff(List.of(picture, fax, picture), "Deflate"));
        assertThat(Poppler.pictures(tiff)).hasSize(3);
        assertThat(redCorner(Poppler.picture(tiff, 3, 36))).isEqualTo("upper left");
    }

    @Test
    void office_documents_are_laid_out_by_libreoffice() throws Exception {
        assertThat(Files.isExecutable(Path.of("/usr/bin/soffice")))
                .as("LibreOffice is missing (on Debian: apt-get install libreoffice-writer-nogui)")
                .isTrue();
        assertThat(Poppler.text(
                        rendered(MediaType.DOCX, Zips.docx("Advice for Wójcik").bytes())))
                .contains("Advice for Wójcik");
        assertThat(Poppler.text(
                        rendered(MediaType.ODT, Zips.odt("Advice for Tŷ Gŵyr").bytes())))
                .contains("Advice for Tŷ Gŵyr");
    }

    @Test
    void where_there_is_none_the_reason_is_said() throws IOException {
        OfficeProgram missing = OfficeProgram.of("no-such-office", Duration.ofSeconds(1), 1L << 30);
        Path broken = file("broken.docx", new byte[] {1, 2, 3});

        assertThat(none(MediaType.PDF, file("a.pdf", Pdfs.ofPages("x")), missing))
                .isEqualTo(NoRendition.IS_PDF);
        assertThat(none(MediaType.DOCX, broken, missing)).isEqualTo(NoRendition.NO_PROGRAM);
        assertThat(none(MediaType.JPEG, broken, missing)).isEqualTo(NoRendition.UNREADABLE);
    }

    private NoRendition none(MediaType type, Path original, OfficeProgram office) throws IOException {
        Path empty = Files.createTempDirectory(folder, "empty");
        Rendition made = new Renderer(new Examiner(), office).render(original, type, empty.resolve("r.pdf"));
        assertThat(made).isInstanceOf(None.class);
        assertThat(empty).isEmptyDirectory();
        return ((None) made).reason();
    }

    private static String redCorner(BufferedImage page) {
        int left = 0;
        int right = 0;
        int upper = 0;
        int lower = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                Color colour = new Color(page.getRGB(x, y));
                if (colour.getRed() > 200 && colour.getGreen() < 80) {
                    left += x < page.getWidth() / 2 ? 1 : 0;
                    right += x < page.getWidth() / 2 ? 0 : 1;
                    upper += y < page.getHeight() / 2 ? 1 : 0;
                    lower += y < page.getHeight() / 2 ? 0 : 1;
                }
            }
        }
        return (upper > lower ? "upper " : "lower ") + (left > right ? "left" : "right");
    }

    private Path rendered(MediaType type, byte[] original) throws IOException {
        Path pdf = Files.createTempFile(folder, "rendition", ".pdf");

        Rendition made =
                new Renderer(new Examiner(), OfficeProgram.standard()).render(file("original", original), type, pdf);

        assertThat(made).isInstanceOf(Made.class);
        return pdf;
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
