package org.mediationledger.documents.examination;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** A text of OpenDocument, without macros, objects of other programs, or parts that lie elsewhere (ISO/IEC 26300). */
final class OdtFormat implements Format {

    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String CONTENT = "content.xml";
    private static final Pattern OUTSIDE =
            Pattern.compile("([a-z][a-z0-9+.-]*:|//|\\\\\\\\|/|\\.\\./\\.\\./).*", Pattern.DOTALL);
    private static final Pattern SCRIPT = Pattern.compile("(vnd\\.sun\\.star\\.|macro:|javascript:).*", Pattern.DOTALL);

    @Override
    public OptionalInt pages(Path file, Limits limits) throws IOException, NotAcceptable {
        try (ZipPackage zip = ZipPackage.open(file)) {
            zip.verify(limits);
            NotAcceptable.when(zip.has("encrypted-package"), UploadRefusal.ENCRYPTED);
            NotAcceptable.when(!zip.has(MANIFEST), UploadRefusal.CORRUPT);
            read(zip, MANIFEST, OdtFormat::manifest);
            NotAcceptable.when(!zip.has(CONTENT), UploadRefusal.CORRUPT);
            for (String name : zip.names()) {
                look(zip, name, name.toLowerCase(Locale.ROOT));
            }
        }
        return OptionalInt.empty();
    }

    private static void look(ZipPackage zip, String name, String lower) throws IOException, NotAcceptable {
        NotAcceptable.when(
                lower.startsWith("basic/") || lower.startsWith("scripts/") || lower.startsWith("dialogs/"),
                UploadRefusal.MACRO);
        if (lower.endsWith(".xml") || lower.endsWith(".rdf")) {
            read(zip, name, OdtFormat::element);
        }
    }

    private static void manifest(XMLStreamReader at) throws NotAcceptable {
        NotAcceptable.when(at.getLocalName().equals("encryption-data"), UploadRefusal.ENCRYPTED);
        String type = Xml.attribute(at, "media-type").toLowerCase(Locale.ROOT);
        NotAcceptable.when(type.contains("oleobject") || type.contains("x-msdownload"), UploadRefusal.EMBEDDED_OBJECT);
    }

    private static void element(XMLStreamReader at) throws NotAcceptable {
        String target = Xml.attribute(at, "href").strip().toLowerCase(Locale.ROOT);
        NotAcceptable.when(SCRIPT.matcher(target).matches(), UploadRefusal.MACRO);
        boolean elsewhere = OUTSIDE.matcher(target).matches();
        switch (at.getLocalName()) {
            case "event-listener" -> throw new NotAcceptable(UploadRefusal.MACRO);
            case "object-ole", "plugin", "applet", "floating-frame" ->
                throw new NotAcceptable(UploadRefusal.EMBEDDED_OBJECT);
            case "dde-source", "dde-connection", "dde-connection-decl", "section-source", "database-display" ->
                throw new NotAcceptable(UploadRefusal.EXTERNAL_LINK);
            case "image", "object", "fill-image", "background-image", "sound", "font-face-uri", "table-source" ->
                NotAcceptable.when(elsewhere, UploadRefusal.EXTERNAL_LINK);
            default -> {
                // Text and its looks; links to click are harmless.
            }
        }
    }

    private static void read(ZipPackage zip, String name, Xml.Look look) throws IOException, NotAcceptable {
        try (InputStream part = zip.read(name)) {
            Xml.read(part, look);
        }
    }
}
