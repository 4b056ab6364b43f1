package org.mediationledger.documents.examination;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamReader;

/** A text of Office Open XML, without macros, objects of other programs, or parts that lie elsewhere (ECMA-376). */
final class DocxFormat implements Format {

    @Override
    public OptionalInt pages(Path file, Limits limits) throws IOException, NotAcceptable {
        try (ZipPackage zip = ZipPackage.open(file)) {
            zip.verify(limits);
            ContentTypes types = ContentTypes.of(zip);
            NotAcceptable.when(types.mention("macroenabled") || types.mention("vbaproject"), UploadRefusal.MACRO);
            NotAcceptable.when(types.mention("oleobject") || types.mention("activex"), UploadRefusal.EMBEDDED_OBJECT);
            NotAcceptable.when(!zip.has(types.mainPart()), UploadRefusal.CORRUPT);
            for (String name : zip.names()) {
                look(zip, name, name.toLowerCase(Locale.ROOT));
            }
        }
        return OptionalInt.empty();
    }

    private static void look(ZipPackage zip, String name, String lower) throws IOException, NotAcceptable {
        NotAcceptable.when(lower.endsWith("vbaproject.bin") || lower.endsWith("vbadata.xml"), UploadRefusal.MACRO);
        NotAcceptable.when(
                lower.contains("/activex/") || lower.contains("/embeddings/") && !lower.endsWith(".xlsx"),
                UploadRefusal.EMBEDDED_OBJECT);
        if (lower.endsWith(".rels")) {
            boolean ofChart = lower.contains("/charts/");
            read(zip, name, at -> relationship(at, ofChart));
        } else if (lower.endsWith(".xml")) {
            FieldCodes codes = new FieldCodes();
            read(zip, name, codes);
            codes.refuseExchange();
        }
    }

    private static void read(ZipPackage zip, String name, Xml.Look look) throws IOException, NotAcceptable {
        try (InputStream part = zip.read(name)) {
            Xml.read(part, look);
        }
    }

    /** A chart carries its numbers as a table of its own, which is only data. */
    private static void relationship(XMLStreamReader at, boolean ofChart) throws NotAcceptable {
        String type = Xml.attribute(at, "Type").toLowerCase(Locale.ROOT);
        String kind = type.substring(type.lastIndexOf('/') + 1);
        switch (kind) {
            case "vbaproject", "wordvbadata" -> throw new NotAcceptable(UploadRefusal.MACRO);
            case "oleobject", "control", "activexcontrolbinary", "afchunk", "subdocument" ->
                throw new NotAcceptable(UploadRefusal.EMBEDDED_OBJECT);
            case "package" -> NotAcceptable.when(!ofChart, UploadRefusal.EMBEDDED_OBJECT);
            default -> {
                // Others are text, pictures and settings.
            }
        }
        boolean elsewhere = Xml.attribute(at, "TargetMode").equalsIgnoreCase("External");
        NotAcceptable.when(elsewhere && !kind.equals("hyperlink"), UploadRefusal.EXTERNAL_LINK);
    }
}
