package org.mediationledger.documents.examination;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of strangers: nothing declared, nothing loaded, nothing nested without end. */
final class Xml {

    private static final int DEEPEST = 2_000;

    /** What looks at a part. */
    interface Look {

        /** Called at each start of an element. */
        void start(XMLStreamReader at) throws NotAcceptable;

        /** Called with text inside the element that began last. */
        default void text(String text) {}
    }

    private Xml() {}

    /**
     * Reads a part to its end.
     *
     * @throws NotAcceptable when the look says so, or the part isn't XML without a document type
     */
    static void read(InputStream xml, Look look) throws IOException, NotAcceptable {
        try {
            XMLStreamReader at = factory().createXMLStreamReader(xml);
            int depth = 0;
            while (at.hasNext()) {
                int event = at.next();
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                NotAcceptable.when(event == XMLStreamConstants.DTD || depth > DEEPEST, UploadRefusal.CORRUPT);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    look.start(at);
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    look.text(at.getText());
                }
            }
        } catch (XMLStreamException notXml) {
            throw new NotAcceptable(UploadRefusal.CORRUPT);
        }
    }

    /** The value of an attribute of that local name, in whichever namespace; empty where there is none. */
    static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
