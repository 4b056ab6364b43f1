package org.mediationledger.documents.examination;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.documents.sample.Zips;

/** DOCX and ODT files that aren't taken, and some that look alike and are. */
class RefusedPackageTest {

    private static final String WORD_LINKS = "word/_rels/document.xml.rels";

    @TempDir
    private Path folder;

    private Examined examined;

    @BeforeEach
    void an_examiner() {
        examined = new Examined(folder);
    }

    @Test
    void macros() throws IOException {
        examined.refuses(
                UploadRefusal.MACRO, docx().with("word/vbaProject.bin", "x").bytes());
        examined.refuses(
                UploadRefusal.MACRO,
                docx().replacing(
                                "[Content_Types].xml",
                                "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                                "vnd.ms-word.document.macroEnabled.main")
                        .bytes());
        examined.refuses(
                UploadRefusal.MACRO,
                docx().with(WORD_LINKS, Zips.relation("vbaProject", "other.bin", ""))
                        .bytes());
        examined.refuses(
                UploadRefusal.MACRO,
                odt().with("Basic/Standard/Module1.xml", "<x/>").bytes());
        examined.refuses(
                UploadRefusal.MACRO, odt().with("Scripts/python/run.py", "x").bytes());
        examined.refuses(UploadRefusal.MACRO, odtSaying("<script:event-listener/>"));
        examined.refuses(
                UploadRefusal.MACRO,
                odtSaying("<text:a xlink:href='vnd.sun.star.script:a.b?language=Basic'>x</text:a>"));
    }

    @Test
    void objects_of_other_programs() throws IOException {
        examined.refuses(
                UploadRefusal.EMBEDDED_OBJECT,
                docx().with("word/embeddings/oleObject1.bin", "x").bytes());
        for (String kind : List.of("oleObject", "control", "aFChunk", "package")) {
            examined.refuses(
                    UploadRefusal.EMBEDDED_OBJECT,
                    docx().with(WORD_LINKS, Zips.relation(kind, "other.bin", ""))
                            .bytes());
        }
        for (String kind : List.of("object-ole", "plugin", "applet", "floating-frame")) {
            examined.refuses(UploadRefusal.EMBEDDED_OBJECT, odtSaying("<draw:" + kind + "/>"));
        }
    }

    @Test
    void parts_that_lie_elsewhere() throws IOException {
        for (String kind : List.of("attachedTemplate", "image", "frame", "settings")) {
            examined.refuses(
                    UploadRefusal.EXTERNAL_LINK,
                    docx().with(WORD_LINKS, Zips.relation(kind, "https://example.org/x", "External"))
                            .bytes());
        }
        examined.refuses(
                UploadRefusal.EXTERNAL_LINK, odtSaying("<draw:image xlink:href='https://example.org/x.png'/>"));
        examined.refuses(UploadRefusal.EXTERNAL_LINK, odtSaying("<text:section-source xlink:href='x.odt'/>"));
        examined.refuses(UploadRefusal.EXTERNAL_LINK, odtSaying("<office:dde-source/>"));
    }

    @Test
    void fields_that_ask_other_programs_however_they_are_cut_up() throws IOException {
        String cut = Zips.document("<w:p><w:r><w:instrText> DD</w:instrText></w:r><w:r><w:instrText>EAUTO c:\\\\x"
                + "</w:instrText></w:r></w:p>");

        examined.refuses(
                UploadRefusal.EXTERNAL_LINK,
                docx().with("word/document.xml", cut).bytes());
        examined.refuses(
                UploadRefusal.EXTERNAL_LINK,
                docx().with("word/document.xml", Zips.document("<w:fldSimple w:instr='dde x y'/>"))
                        .bytes());
    }

    @Test
    void links_charts_and_ordinary_fields_are_taken() throws IOException {
        examined.takes(
                MediaType.DOCX,
                OptionalInt.empty(),
                docx().with(WORD_LINKS, Zips.relation("hyperlink", "https://example.org/", "External"))
                        .with("word/charts/_rels/chart1.xml.rels", Zips.relation("package", "../embeddings/1.xlsx", ""))
                        .with("word/embeddings/1.xlsx", "data")
                        .with("word/document.xml", Zips.document("<w:fldSimple w:instr=' PAGE '/>"))
                        .bytes());
        examined.takes(
                MediaType.ODT,
                OptionalInt.empty(),
                Zips.odt("x")
                        .with(
                                "content.xml",
                                Zips.content("<text:a xlink:href='https://example.org/'>x</text:a>"
                                        + "<draw:image xlink:href='Pictures/1.png'/>"))
                        .bytes());
    }

    @Test
    void encrypted_ones() throws IOException {
        examined.refuses(
                UploadRefusal.ENCRYPTED,
                odt().replacing(
                                "META-INF/manifest.xml",
                                "m:media-type='text/xml'/>",
                                "><m:encryption-data/></m:file-entry>")
                        .bytes());
        ByteArrayOutputStream office = new ByteArrayOutputStream();
        office.write(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        office.write(new byte[1000]);
        office.write("EncryptedPackage".getBytes(UTF_16LE));
        examined.refuses(UploadRefusal.ENCRYPTED, office.toByteArray());
        examined.refuses(UploadRefusal.UNKNOWN_TYPE, Arrays.copyOf(office.toByteArray(), 1000));
    }

    @Test
    void bombs() throws IOException {
        examined.refuses(UploadRefusal.BOMB, docx().withZeros("word/media/zeros.bin", 2));
        examined.refuses(UploadRefusal.BOMB, odt().withZeros("Pictures/zeros.bin", 2));
    }

    @Test
    void many_parts_that_are_each_small_enough() throws IOException {
        Limits standard = Limits.standard();
        Limits narrow = new Limits(
                standard.bytes(),
                standard.pages(),
                standard.textBytes(),
                standard.pixels(),
                standard.allPixels(),
                20,
                1_000_000,
                standard.zipRatio(),
                standard.pdf());
        Zips large = docx();
        Zips many = docx();
        for (int i = 0; i < 20; i++) {
            many.with("word/media/" + i + ".bin", "x");
            large.with("word/media/" + i % 3 + ".bin", new byte[400_000]);
        }

        new Examined(folder, narrow).refuses(UploadRefusal.BOMB, large.bytes());
        new Examined(folder, narrow).refuses(UploadRefusal.BOMB, many.bytes());
        new Examined(folder).takes(MediaType.DOCX, OptionalInt.empty(), many.bytes());
    }

    @Test
    void xml_that_declares_entities_or_is_none() throws IOException {
        String laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>";
        examined.refuses(
                UploadRefusal.CORRUPT,
                docx().replacing("word/document.xml", "<w:document", laughs + "<w:document")
                        .bytes());
        examined.refuses(
                UploadRefusal.CORRUPT,
                docx().replacing("word/document.xml", "</w:body>", "").bytes());
        examined.refuses(
                UploadRefusal.CORRUPT,
                odt().with("content.xml", "<a>".repeat(3000).getBytes(UTF_8)).bytes());
    }

    @Test
    void incomplete_ones() throws IOException {
        examined.refuses(
                UploadRefusal.CORRUPT, docx().without("word/document.xml").bytes());
        examined.refuses(UploadRefusal.CORRUPT, odt().without("content.xml").bytes());
        examined.refuses(
                UploadRefusal.CORRUPT, odt().without("META-INF/manifest.xml").bytes());
        byte[] whole = docx().bytes();
        examined.refuses(UploadRefusal.CORRUPT, Arrays.copyOf(whole, whole.length / 2));
    }

    private static Zips docx() {
        return Zips.docx("Advice");
    }

    private static Zips odt() {
        return Zips.odt("Advice");
    }

    private static byte[] odtSaying(String body) throws IOException {
        return odt().with("content.xml", Zips.content(body)).bytes();
    }
}
