package org.mediationledger.documents.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packages of text, with parts put in, replaced or taken away. */
public final class Zips {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Zips() {}

    /** A DOCX that says one thing. */
    public static Zips docx(String text) {
        return new Zips()
                .with(
                        "[Content_Types].xml",
                        XML + "<Types xmlns='" + TYPES + "'><Default Extension='rels' "
                                + "ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                                + "<Override PartName='/word/document.xml' ContentType='application/"
                                + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>")
                .with("_rels/.rels", relation("officeDocument", "word/document.xml", ""))
                .with("word/document.xml", document("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"));
    }

    /** An ODT that says one thing. */
    public static Zips odt(String text) {
        return new Zips()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with(
                        "META-INF/manifest.xml",
                        XML
                                + "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0' m:version='1.3'>"
                                + "<m:file-entry m:full-path='/' m:media-type='application/vnd.oasis.opendocument.text'/>"
                                + "<m:file-entry m:full-path='content.xml' m:media-type='text/xml'/></m:manifest>")
                .with("content.xml", content("<text:p>" + text + "</text:p>"));
    }

    /** The main part of a DOCX. */
    public static String document(String body) {
        return XML + "<w:document xmlns:w='" + WORD + "'><w:body>" + body + "</w:body></w:document>";
    }

    /** The main part of an ODT. */
    public static String content(String body) {
        return XML + "<office:document-content office:version='1.3'"
                + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                + " xmlns:script='urn:oasis:names:tc:opendocument:xmlns:script:1.0'"
                + " xmlns:xlink='http://www.w3.org/1999/xlink'>"
                + "<office:body><office:text>" + body + "</office:text></office:body></office:document-content>";
    }

    /** A list of relationships with one in it. */
    public static String relation(String kind, String target, String mode) {
        return XML + "<Relationships xmlns='" + RELATIONS + "'><Relationship Id='r1' Type='" + OFFICE + "/" + kind
                + "' Target='" + target + "'" + (mode.isEmpty() ? "" : " TargetMode='" + mode + "'")
                + "/></Relationships>";
    }

    /** With a part of text, in the place of the one that had its name. */
    public Zips with(String name, String text) {
        return with(name, text.getBytes(UTF_8));
    }

    /** With a part, in the place of the one that had its name. */
    public Zips with(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** With some text of a part replaced. */
    public Zips replacing(String name, String text, String by) {
        return with(name, new String(parts.getOrDefault(name, new byte[0]), UTF_8).replace(text, by));
    }

    /** Without a part. */
    public Zips without(String name) {
        parts.remove(name);
        return this;
    }

    /** The package. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A package whose one part unpacks to that many zeros, added by the mebibyte. */
    public byte[] withZeros(String name, int mebibytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(name));
            zeros(zip, mebibytes);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    static void zeros(OutputStream out, int mebibytes) throws IOException {
        byte[] zeros = new byte[1 << 20];
        for (int i = 0; i < mebibytes; i++) {
            out.write(zeros);
        }
    }
}
