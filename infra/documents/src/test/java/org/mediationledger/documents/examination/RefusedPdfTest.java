package org.mediationledger.documents.examination;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.documents.sample.Pdfs;

/** PDFs that aren't taken, and some that look alike and are. */
class RefusedPdfTest {

    @TempDir
    private Path folder;

    private Examined examined;

    @BeforeEach
    void an_examiner() {
        examined = new Examined(folder);
    }

    @Test
    void an_encrypted_one_even_if_its_password_is_empty() throws IOException {
        examined.refuses(UploadRefusal.ENCRYPTED, Pdfs.encrypted(""));
        examined.refuses(UploadRefusal.ENCRYPTED, Pdfs.encrypted("word"));
    }

    @Test
    void one_that_is_cut_off_anywhere() throws IOException {
        byte[] whole = Pdfs.ofPages("one", "two");

        for (int percent = 5; percent < 100; percent += 10) {
            examined.refuses(UploadRefusal.CORRUPT, Arrays.copyOf(whole, whole.length * percent / 100));
        }
    }

    @Test
    void one_without_pages() throws IOException {
        examined.refuses(UploadRefusal.CORRUPT, Pdfs.ofPages());
    }

    @Test
    void scripts_wherever_they_hang() throws IOException {
        COSDictionary script = Pdfs.action("JavaScript");
        script.setString("JS", "app.alert(1)");

        examined.refuses(UploadRefusal.SCRIPT, Pdfs.changed(onOpening(script), "x"));
        examined.refuses(UploadRefusal.SCRIPT, Pdfs.changed(onPage(script), "x"));
        examined.refuses(UploadRefusal.SCRIPT, Pdfs.plain(onPage(script), "x"));
        examined.refuses(
                UploadRefusal.SCRIPT, Pdfs.changed(inCatalogue(COSName.NAMES, within("JavaScript", script)), "x"));
        examined.refuses(
                UploadRefusal.SCRIPT, spelled(Pdfs.plain(onPage(script), "x"), "/S /JavaScript", "/S /J#61va#53cript"));
    }

    @Test
    void actions_that_leave_the_document() throws IOException {
        for (String kind : List.of("Launch", "SubmitForm", "ImportData", "GoToR", "GoToE", "Rendition")) {
            examined.refuses(UploadRefusal.ACTION, Pdfs.changed(onPage(Pdfs.action(kind)), "x"));
        }
        COSDictionary web = Pdfs.action("URI");
        web.setString(COSName.URI, "https://example.org/");
        examined.refuses(UploadRefusal.ACTION, Pdfs.changed(onOpening(web), "x"));
    }

    @Test
    void links_to_click_and_jumps_within_are_taken() throws IOException {
        COSDictionary web = Pdfs.action("URI");
        web.setString(COSName.URI, "https://example.org/");
        COSDictionary jump = Pdfs.action("GoTo");
        jump.setItem(COSName.D, new COSArray(List.of(COSInteger.ZERO, COSName.getPDFName("Fit"))));

        examined.takes(MediaType.PDF, OptionalInt.of(1), Pdfs.changed(onPage(web), "x"));
        examined.takes(MediaType.PDF, OptionalInt.of(1), Pdfs.changed(onOpening(jump), "x"));
    }

    @Test
    void files_and_media_inside() throws IOException {
        examined.refuses(UploadRefusal.ATTACHMENT, Pdfs.changed(RefusedPdfTest::attach, "x"));
        COSDictionary note = new COSDictionary();
        note.setItem(COSName.TYPE, COSName.ANNOT);
        for (String kind : List.of("FileAttachment", "RichMedia", "3D", "Screen", "Movie", "Sound")) {
            note.setName(COSName.SUBTYPE, kind);
            examined.refuses(UploadRefusal.ATTACHMENT, Pdfs.changed(noted(note), "x"));
        }
    }

    @Test
    void a_form_of_the_xfa_kind() throws IOException {
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.getPDFName("XFA"), new COSString("<xdp/>"));

        examined.refuses(UploadRefusal.XFA_FORM, Pdfs.changed(inCatalogue(COSName.ACRO_FORM, form), "x"));
    }

    @Test
    void a_page_whose_content_inflates_without_end() throws IOException {
        examined.refuses(
                UploadRefusal.BOMB,
                Pdfs.changed(
                        document -> document.getPage(0)
                                .getCOSObject()
                                .setItem(COSName.CONTENTS, Pdfs.inflating(document, 65)),
                        "x"));
    }

    @Test
    void an_object_stream_that_inflates_without_end() throws IOException {
        byte[] bomb = deflated("<<>>".repeat(1 << 18).getBytes(ISO_8859_1), 9);

        examined.refuses(UploadRefusal.BOMB, objectStream(bomb));
    }

    @Test
    void a_picture_with_too_many_pixels_whatever_it_says_beside_it() throws IOException {
        examined.refuses(UploadRefusal.BOMB, Pdfs.changed(document -> addPicture(document, 100_000, 100_000), "x"));
    }

    @Test
    void more_pages_than_a_document_has() throws IOException {
        String[] texts = new String[12];
        Arrays.fill(texts, "x");
        Limits standard = Limits.standard();
        Limits ten = new Limits(
                standard.bytes(),
                10,
                standard.textBytes(),
                standard.pixels(),
                standard.allPixels(),
                standard.zipEntries(),
                standard.zipBytes(),
                standard.zipRatio(),
                standard.pdf());

        new Examined(folder, ten).refuses(UploadRefusal.TOO_MANY_PAGES, Pdfs.ofPages(texts));
    }

    @Test
    void a_tree_of_pages_that_leads_back_to_itself() throws IOException {
        examined.refuses(
                UploadRefusal.CORRUPT,
                Pdfs.plain(
                        document -> {
                            COSDictionary root = document.getPages().getCOSObject();
                            root.getCOSArray(COSName.KIDS).add(root);
                        },
                        "x"));
    }

    private static Pdfs.Change onOpening(COSDictionary action) {
        return inCatalogue(COSName.OPEN_ACTION, action);
    }

    private static Pdfs.Change inCatalogue(COSName key, COSDictionary value) {
        return document -> document.getDocumentCatalog().getCOSObject().setItem(key, value);
    }

    private static Pdfs.Change onPage(COSDictionary action) {
        COSDictionary link = new COSDictionary();
        link.setItem(COSName.TYPE, COSName.ANNOT);
        link.setItem(COSName.SUBTYPE, COSName.LINK);
        link.setItem(COSName.A, action);
        return noted(link);
    }

    private static Pdfs.Change noted(COSDictionary annotation) {
        return document ->
                document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, new COSArray(List.of(annotation)));
    }

    private static COSDictionary within(String key, COSDictionary value) {
        COSDictionary outer = new COSDictionary();
        outer.setItem(COSName.getPDFName(key), value);
        return outer;
    }

    private static void attach(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("other.txt");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {'x'})));
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.NAMES, new COSArray(List.of(new COSString("other.txt"), file.getCOSObject())));
        document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, within("EmbeddedFiles", names));
    }

    private static void addPicture(PDDocument document, int width, int height) throws IOException {
        COSStream picture = Pdfs.inflating(document, 1);
        picture.setItem(COSName.TYPE, COSName.XOBJECT);
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        picture.setInt(COSName.WIDTH, width);
        picture.setInt(COSName.HEIGHT, height);
        document.getPage(0).getResources().getCOSObject().setItem(COSName.XOBJECT, within("Im", picture));
    }

    private static byte[] deflated(byte[] part, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream deflated = new DeflaterOutputStream(bytes)) {
            for (int i = 0; i < times; i++) {
                deflated.write(part);
            }
        }
        return bytes.toByteArray();
    }

    /** A file whose catalogue lies in the stream, by a cross-reference stream that isn't packed. */
    private static byte[] objectStream(byte[] deflated) {
        StringBuilder file = new StringBuilder("%PDF-1.5\n");
        int objects = file.length();
        file.append("4 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ")
                .append(deflated.length)
                .append(">>\nstream\n")
                .append(new String(deflated, ISO_8859_1))
                .append("\nendstream\nendobj\n");
        int table = file.length();
        byte[] entries = {
            2, 0, 0, 4, 0, 1, 0, 0, (byte) objects, 0, 1, (byte) (table >> 16), (byte) (table >> 8), (byte) table, 0
        };
        file.append("5 0 obj\n<</Type/XRef/Size 6/Root 1 0 R/W[1 3 1]/Index[1 1 4 2]/Length ")
                .append(entries.length)
                .append(">>\nstream\n")
                .append(new String(entries, ISO_8859_1))
                .append("\nendstream\nendobj\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return file.toString().getBytes(ISO_8859_1);
    }

    /** The same length, so that offsets stay right: spaces before make room. */
    private static byte[] spelled(byte[] pdf, String word, String by) {
        String text = new String(pdf, ISO_8859_1);
        return text.replace(word, by).getBytes(ISO_8859_1);
    }
}
