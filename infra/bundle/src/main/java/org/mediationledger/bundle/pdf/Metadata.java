package org.mediationledger.bundle.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What the file says of itself, in both ways that PDF knows (ISO 32000-1 section 14.3, ISO 16684-1). */
final class Metadata {

    private static final String PROGRAM = "Mediation Ledger";

    private Metadata() {}

    /** The information dictionary. */
    static String information(String title, String author, LocalDate made) {
        String date = "(D:" + made.format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z)";
        return "<</Title " + Syntax.text(title) + "/Author " + Syntax.text(author) + "/Creator (" + PROGRAM
                + ")/Producer (" + PROGRAM + ")/CreationDate " + date + "/ModDate " + date + ">>";
    }

    /** The XMP packet. */
    static byte[] packet(String title, String author, LocalDate made) {
        String date = made + "T00:00:00Z";
        return ("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                        + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                        + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                        + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
                        + "<dc:format>application/pdf</dc:format>\n"
                        + "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(title)
                        + "</rdf:li></rdf:Alt></dc:title>\n"
                        + "<dc:creator><rdf:Seq><rdf:li>" + escaped(author) + "</rdf:li></rdf:Seq></dc:creator>\n"
                        + "<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>\n"
                        + "<xmp:CreatorTool>" + PROGRAM + "</xmp:CreatorTool>\n"
                        + "<xmp:CreateDate>" + date + "</xmp:CreateDate>\n"
                        + "<xmp:ModifyDate>" + date + "</xmp:ModifyDate>\n"
                        + "<pdf:Producer>" + PROGRAM + "</pdf:Producer>\n"
                        + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
