package org.mediationledger.documents.redaction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.documents.examination.Examiner;
import org.mediationledger.documents.redaction.Redaction.Redacted;
import org.mediationledger.documents.redaction.Redaction.Refused;
import org.mediationledger.documents.sample.Pdfs;
import org.mediationledger.documents.sample.Pictures;
import org.mediationledger.documents.sample.Unpacked;
import org.mediationledger.programs.Poppler;

/** All the places of a PDF in which a word survives when only its glyphs are covered. */
class HiddenPlacesTest {

    /** Covers the line that samples have. */
    private static final Region LINE = new Region(1, 60, 100, 300, 40);

    private static final String MARKER = "Zq7Marker";

    @TempDir
    private Path folder;

    @Test
    void beside_the_pages() throws Exception {
        byte[] original = Pdfs.plain(
                document -> {
                    document.getDocumentInformation().setTitle(MARKER);
                    PDMetadata about = new PDMetadata(
                            document, new ByteArrayInputStream(("<x>" + MARKER + "</x>").getBytes(ISO_8859_1)));
                    document.getDocumentCatalog().setMetadata(about);
                    document.getPage(1).setMetadata(about);
                    PDOutlineItem item = new PDOutlineItem();
                    item.setTitle(MARKER);
                    PDDocumentOutline outline = new PDDocumentOutline();
                    outline.addLast(item);
                    document.getDocumentCatalog().setDocumentOutline(outline);
                    PDAnnotationText note = new PDAnnotationText();
                    note.setContents(MARKER);
                    document.getPage(1).setAnnotations(List.of(note));
                    COSDictionary form = new COSDictionary();
                    COSDictionary field = new COSDictionary();
                    field.setString(COSName.V, MARKER);
                    form.setItem(COSName.FIELDS, new COSArray(List.of(field)));
                    document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
                    COSDictionary structure = new COSDictionary();
                    structure.setString(COSName.ACTUAL_TEXT, MARKER);
                    document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, structure);
                },
                MARKER,
                "Other");

        assertGone(original);
    }

    @Test
    void in_an_earlier_revision() throws Exception {
        byte[] first = Pdfs.plain(document -> {}, MARKER, "Other");
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(first)) {
            COSDictionary page = document.getPage(0).getCOSObject();
            COSStream empty = document.getDocument().createCOSStream();
            try (OutputStream out = empty.createOutputStream()) {
                out.write('\n');
            }
            page.setItem(COSName.CONTENTS, empty);
            page.setNeedToBeUpdated(true);
            document.saveIncremental(both);
        }

        assertGone(both.toByteArray());
    }

    @Test
    void in_what_a_passage_is_said_to_read_as() throws Exception {
        assertGone(Pdfs.changed(
                document -> {
                    PDPage page = document.getPage(0);
                    COSDictionary reads = new COSDictionary();
                    reads.setItem(COSName.ACTUAL_TEXT, new COSString(MARKER));
                    COSDictionary lists = new COSDictionary();
                    lists.setItem(COSName.getPDFName("MC0"), reads);
                    page.getResources().getCOSObject().setItem(COSName.PROPERTIES, lists);
                    append(document, page, "/Span /MC0 BDC ");
                    Pdfs.write(document, page, "Outside", 72, 300);
                    append(document, page, " EMC");
                },
                MARKER,
                "Other"));
    }

    @Test
    void in_resources_that_pages_share() throws Exception {
        byte[] original = Pdfs.changed(
                document -> {
                    PDImageXObject scan = markedPicture(document);
                    draw(document, document.getPage(0), scan, 72, 700, 100, 40);
                    PDResources shared = document.getPage(0).getResources();
                    shared.getCOSObject()
                            .getCOSDictionary(COSName.FONT)
                            .addAll(document.getPage(1)
                                    .getResources()
                                    .getCOSObject()
                                    .getCOSDictionary(COSName.FONT));
                    document.getPage(1).setResources(shared);
                },
                "",
                "Other");

        Path copy = assertGone(original);
        assertThat(Poppler.pictures(copy)).hasSize(1);
    }

    @Test
    void in_a_picture_that_two_pages_draw() throws Exception {
        byte[] original = Pdfs.changed(
                document -> {
                    PDImageXObject scan = markedPicture(document);
                    draw(document, document.getPage(0), scan, 72, 700, 100, 40);
                    draw(document, document.getPage(1), scan, 72, 300, 100, 40);
                },
                "",
                "Other");

        Path copy = assertGone(original);
        assertThat(Poppler.pictures(copy)).hasSize(2);
    }

    @Test
    void in_the_text_under_a_scan() throws Exception {
        byte[] original = Pdfs.changed(
                document -> {
                    PDPage page = document.getPage(0);
                    append(document, page, "BT 3 Tr ET ");
                    Pdfs.write(document, page, MARKER, 72, 718);
                    Pdfs.write(document, page, "Stays", 72, 500);
                    draw(
                            document,
                            page,
                            JPEGFactory.createFromImage(document, Pictures.ofWord("Scan", 600, 800)),
                            0,
                            0,
                            595,
                            842);
                },
                "",
                "Other");

        assertThat(Poppler.text(assertGone(original))).contains("Stays");
    }

    @Test
    void a_filled_field_is_still_seen_but_is_no_field() throws Exception {
        byte[] original = Pdfs.changed(HiddenPlacesTest::field, MARKER, "Other");
        Path copy = assertGone(original);

        assertThat(Poppler.pictures(copy)).hasSize(2);
        int dark = 0;
        var page = Poppler.picture(copy, 2, 72);
        for (int y = 400; y < 420; y++) {
            dark += (page.getRGB(110, y) & 0xFF) < 128 ? 1 : 0;
        }
        assertThat(dark).isPositive();
    }

    @Test
    void a_picture_that_can_not_be_drawn_is_not_left_out_in_silence() throws Exception {
        byte[] original = Pdfs.changed(
                document -> {
                    PDImageXObject picture = markedPicture(document);
                    picture.getCOSObject().setItem(COSName.FILTER, COSName.JPX_DECODE);
                    draw(document, document.getPage(0), picture, 72, 300, 100, 40);
                },
                MARKER);

        assertThat(new Redactor(new Examiner()).redact(file(original), List.of(LINE), folder.resolve("copy.pdf")))
                .isEqualTo(new Refused(RedactionRefusal.NOT_SHOWN));
    }

    @Test
    void a_copy_in_which_anything_is_left_is_found_out() throws Exception {
        Path plain =
                file(Pdfs.plain(document -> document.getDocument().getTrailer().removeItem(COSName.INFO), MARKER));
        Path copy = file(new byte[0]);
        new Redactor(new Examiner()).redact(plain, List.of(LINE), copy);
        Region elsewhere = new Region(1, 60, 400, 300, 40);

        GoneCheck.check(copy, 1, Map.of(0, List.of(LINE)));
        assertThatExceptionOfType(NotRedacted.class)
                .isThrownBy(() -> GoneCheck.check(plain, 1, Map.of(0, List.of(LINE))))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(RedactionRefusal.NOT_GONE));
        assertThatExceptionOfType(NotRedacted.class)
                .isThrownBy(() -> GoneCheck.check(copy, 1, Map.of(0, List.of(elsewhere))));
        assertThatExceptionOfType(NotRedacted.class)
                .isThrownBy(() -> GoneCheck.check(copy, 2, Map.of(0, List.of(LINE))));
    }

    private Path assertGone(byte[] original) throws Exception {
        Path from = file(original);
        assertThat(Unpacked.of(from).contains(MARKER)).as("the sample has it").isTrue();
        Path copy = file(new byte[0]);

        assertThat(new Redactor(new Examiner()).redact(from, List.of(LINE), copy))
                .isInstanceOf(Redacted.class);

        assertThat(Unpacked.of(copy).contains(MARKER)).isFalse();
        assertThat(Poppler.text(copy)).doesNotContain(MARKER).contains("Other");
        return copy;
    }

    /** A picture whose raw bytes hold the marker. */
    private static PDImageXObject markedPicture(PDDocument document) throws IOException {
        byte[] pixels = new byte[40 * 40];
        byte[] marker = MARKER.getBytes(ISO_8859_1);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = marker[i % marker.length];
        }
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(pixels);
        }
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, 40);
        stream.setInt(COSName.HEIGHT, 40);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        return (PDImageXObject) PDImageXObject.createXObject(stream, null);
    }

    private static void draw(
            PDDocument document, PDPage page, PDImageXObject picture, float x, float y, float width, float height)
            throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.drawImage(picture, x, y, width, height);
        }
    }

    private static void append(PDDocument document, PDPage page, String operators) throws IOException {
        COSStream part = document.getDocument().createCOSStream();
        try (OutputStream out = part.createOutputStream()) {
            out.write(operators.getBytes(ISO_8859_1));
        }
        COSArray parts = new COSArray();
        page.getContentStreams().forEachRemaining(stream -> parts.add(stream.getCOSObject()));
        parts.add(part);
        page.getCOSObject().setItem(COSName.CONTENTS, parts);
    }

    /** A field on the second page, filled with a black box. */
    private static void field(PDDocument document) throws IOException {
        COSStream looks = document.getDocument().createCOSStream();
        try (OutputStream out = looks.createOutputStream()) {
            out.write("0 g 0 0 40 40 re f".getBytes(ISO_8859_1));
        }
        looks.setItem(COSName.SUBTYPE, COSName.FORM);
        looks.setItem(COSName.BBOX, new PDRectangle(0, 0, 40, 40));
        COSDictionary appearance = new COSDictionary();
        appearance.setItem(COSName.N, looks);
        COSDictionary widget = new COSDictionary();
        widget.setItem(COSName.TYPE, COSName.ANNOT);
        widget.setItem(COSName.SUBTYPE, COSName.WIDGET);
        widget.setItem(COSName.RECT, new PDRectangle(100, 420, 40, 40));
        widget.setString(COSName.V, MARKER);
        widget.setItem(COSName.AP, appearance);
        widget.setInt(COSName.F, 4);
        document.getPage(1).getCOSObject().setItem(COSName.ANNOTS, new COSArray(List.of(widget)));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ".pdf"), bytes);
    }
}
