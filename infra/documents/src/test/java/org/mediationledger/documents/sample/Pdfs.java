package org.mediationledger.documents.sample;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDFs of plain text, and what a test makes of them. */
public final class Pdfs {

    /** What a test does to a document before it is saved. */
    @FunctionalInterface
    public interface Change {
        void make(PDDocument document) throws IOException;
    }

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private Pdfs() {}

    /** One page for each text, at 72 points from the left and 720 from the bottom. */
    public static byte[] ofPages(String... texts) throws IOException {
        return changed(document -> {}, texts);
    }

    /** The same, changed before it is saved. */
    public static byte[] changed(Change change, String... texts) throws IOException {
        try (PDDocument document = new PDDocument()) {
            addPages(document, texts);
            change.make(document);
            return saved(document, CompressParameters.DEFAULT_COMPRESSION);
        }
    }

    /** The same, with a classic cross-reference table and no object streams. */
    public static byte[] plain(Change change, String... texts) throws IOException {
        try (PDDocument document = new PDDocument()) {
            addPages(document, texts);
            change.make(document);
            return saved(document, CompressParameters.NO_COMPRESSION);
        }
    }

    private static void addPages(PDDocument document, String... texts) throws IOException {
        PDFont font = new PDType1Font(FontName.HELVETICA);
        for (String text : texts) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            write(document, page, font, text, 72, 720);
        }
    }

    /** Writes a line on a page, 12 points high, in points from its lower left corner. */
    public static void write(PDDocument document, PDPage page, String text, float x, float y) throws IOException {
        write(document, page, new PDType1Font(FontName.HELVETICA), text, x, y);
    }

    /** A font to write with, which goes along in the document, so that all readers show the same. */
    public static PDFont embedded(PDDocument document) throws IOException {
        try (InputStream font = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            return PDType0Font.load(document, font);
        }
    }

    /** Writes a line in a font of the document. */
    public static void write(PDDocument document, PDPage page, PDFont font, String text, float x, float y)
            throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, 12);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
        }
    }

    /** Encrypted for a password, which may be empty. */
    public static byte[] encrypted(String password) throws IOException {
        return changed(
                document -> document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())),
                "Secret");
    }

    /** An action, as dictionaries of annotations and of the catalogue hold them. */
    public static COSDictionary action(String kind) {
        COSDictionary action = new COSDictionary();
        action.setItem(COSName.TYPE, COSName.getPDFName("Action"));
        action.setItem(COSName.S, COSName.getPDFName(kind));
        return action;
    }

    /** A stream that inflates to that many mebibytes of spaces. */
    public static COSStream inflating(PDDocument document, int mebibytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream raw = stream.createRawOutputStream();
                DeflaterOutputStream deflated = new DeflaterOutputStream(raw)) {
            byte[] spaces = " ".repeat(1 << 20).getBytes(ISO_8859_1);
            for (int i = 0; i < mebibytes; i++) {
                deflated.write(spaces);
            }
        }
        return stream;
    }

    private static byte[] saved(PDDocument document, CompressParameters parameters) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes, parameters);
        return bytes.toByteArray();
    }
}
