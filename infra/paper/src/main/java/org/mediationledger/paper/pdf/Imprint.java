package org.mediationledger.paper.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.mediationledger.digest.Hash;

/**
 * What a file says of itself: title, day, maker, conformance and identity. All of it follows from the content, nothing from a
 * clock.
 */
record Imprint(String title, LocalDate dated, long identity) {

    private static final String MAKER = "Mediation Ledger";

    /** XMP (ISO 16684-1); PDF/A asks that the properties of PDF/UA be described (ISO 19005-3, 6.6.2.3). */
    private static final String METADATA = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
               <dc:format>application/pdf</dc:format>
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
               <dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>
               <xmp:CreatorTool>%s</xmp:CreatorTool>
               <xmp:CreateDate>%s</xmp:CreateDate>
               <xmp:ModifyDate>%3$s</xmp:ModifyDate>
               <pdf:Producer>%2$s</pdf:Producer>
               <pdfaid:part>3</pdfaid:part>
               <pdfaid:conformance>B</pdfaid:conformance>
               <pdfuaid:part>1</pdfuaid:part>
               <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                 <pdfaProperty:name>part</pdfaProperty:name>
                 <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                 <pdfaProperty:category>internal</pdfaProperty:category>
                 <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
               </rdf:li></rdf:Bag></pdfaExtension:schemas>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    static Imprint of(Markup markup, LocalDate dated) {
        Hash content = Hash.sha256(
                markup.title().getBytes(StandardCharsets.UTF_8),
                dated.toString().getBytes(StandardCharsets.UTF_8),
                markup.words().getBytes(StandardCharsets.UTF_8));
        return new Imprint(
                markup.title(), dated, ByteBuffer.wrap(content.bytes()).getLong());
    }

    void stamp(PDDocument document) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setCreator(MAKER);
        information.setProducer(MAKER);
        information.setCreationDate(midnight());
        information.setModificationDate(midnight());
        document.setDocumentInformation(information);
        document.setDocumentId(identity);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(
                METADATA.formatted(escaped(title), MAKER, dated + "T00:00:00Z").getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private Calendar midnight() {
        return GregorianCalendar.from(dated.atTime(LocalTime.MIDNIGHT).atZone(ZoneOffset.UTC));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
