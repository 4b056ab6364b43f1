package org.mediationledger.documents.examination;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** The instructions of fields in one part of a text, in their order, however they are cut up. */
final class FieldCodes implements Xml.Look {

    /** Asks another program for data, which can start it. */
    private static final Pattern EXCHANGE = Pattern.compile("DDE(AUTO)?[\\s\"\\\\]");

    private final StringBuilder codes = new StringBuilder();
    private boolean inCode;

    @Override
    public void start(XMLStreamReader at) {
        inCode = at.getLocalName().equals("instrText");
        switch (at.getLocalName()) {
            case "fldSimple" ->
                codes.append(' ').append(Xml.attribute(at, "instr")).append(' ');
            case "fldChar" -> codes.append(' ');
            default -> {
                // Not of a field.
            }
        }
    }

    @Override
    public void text(String text) {
        if (inCode) {
            codes.append(text);
        }
    }

    void refuseExchange() throws NotAcceptable {
        NotAcceptable.when(
                EXCHANGE.matcher(codes.append(' ').toString().toUpperCase(Locale.ROOT))
                        .find(),
                UploadRefusal.EXTERNAL_LINK);
    }
}
