package org.mediationledger.bundle.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.mediationledger.bundle.plan.SlipReason;

/** What is seen of a paper's file before it is planned. */
class PaperLookTest {

    private final PaperLook look = new PaperLook();

    @Test
    void text_can_be_searched_and_the_bytes_are_known_by_their_digest() throws Exception {
        byte[] pdf = saved(document(true, false, true, false));

        PaperLook.Looked looked = look.look(new ByteArrayInputStream(pdf));

        assertThat(looked.slip()).isNull();
        assertThat(looked.pages()).isEqualTo(2);
        assertThat(looked.textLayer()).isTrue();
        assertThat(looked.sha256().hex())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)));
    }

    @Test
    void a_page_that_is_a_picture_alone_cannot_be_searched() throws IOException {
        assertThat(looked(document(true, false, false, true)).textLayer()).isFalse();
    }

    @Test
    void a_picture_with_text_beneath_it_can() throws IOException {
        assertThat(looked(document(true, true)).textLayer()).isTrue();
    }

    @Test
    void an_empty_page_has_nothing_to_search_for() throws IOException {
        assertThat(looked(document(false, false)).textLayer()).isTrue();
    }

    @Test
    void what_is_locked_or_broken_has_a_slip_page_and_the_next_is_seen_all_the_same() throws IOException {
        PDDocument locked = document(true, false);
        locked.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));

        assertThat(looked(locked).slip()).isEqualTo(SlipReason.ENCRYPTED);
        assertThat(look.look(new ByteArrayInputStream("no PDF".getBytes(StandardCharsets.US_ASCII)))
                        .slip())
                .isEqualTo(SlipReason.BROKEN);
        assertThat(looked(document(true, false)).slip()).isNull();
    }

    private PaperLook.Looked looked(PDDocument document) throws IOException {
        return look.look(new ByteArrayInputStream(saved(document)));
    }

    /** A page for each two: whether it has text, and whether a picture. */
    private static PDDocument document(boolean... pages) throws IOException {
        PDDocument document = new PDDocument();
        for (int at = 0; at < pages.length; at += 2) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                draw(document, content, pages[at], pages[at + 1]);
            }
        }
        return document;
    }

    private static void draw(PDDocument document, PDPageContentStream content, boolean text, boolean picture)
            throws IOException {
        if (picture) {
            BufferedImage grey = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
            content.drawImage(LosslessFactory.createFromImage(document, grey), 72, 72);
        }
        if (text) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText("Seen at school");
            content.endText();
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        try (document) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
