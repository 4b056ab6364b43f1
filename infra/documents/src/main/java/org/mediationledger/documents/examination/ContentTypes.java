package org.mediationledger.documents.examination;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;

/** What the parts of an Office package say they are (ECMA-376 part 2, 10.1.2): a content type for each part or extension. */
final class ContentTypes {

    static final String NAME = "[Content_Types].xml";

    private static final String TEXT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String TEXT_WITH_MACROS = "application/vnd.ms-word.document.macroenabled.main+xml";
    private static final int LONGEST = 1 << 20;

    private final Map<String, String> types;

    private ContentTypes(Map<String, String> types) {
        this.types = types;
    }

    static ContentTypes of(ZipPackage zip) throws IOException, NotAcceptable {
        Map<String, String> types = new LinkedHashMap<>();
        try (InputStream part = zip.read(NAME)) {
            Xml.read(new Cut(part, LONGEST), at -> {
                String about = Xml.attribute(at, "PartName") + Xml.attribute(at, "Extension");
                if (!about.isEmpty()) {
                    types.put(about, Xml.attribute(at, "ContentType").toLowerCase(Locale.ROOT));
                }
            });
        }
        return new ContentTypes(types);
    }

    /** Whether its main part is a text, and not a table or slides. */
    boolean isText() {
        return types.containsValue(TEXT) || types.containsValue(TEXT_WITH_MACROS);
    }

    /** The main part's name, without the slash that begins it in the list. */
    String mainPart() throws NotAcceptable {
        return types.entrySet().stream()
                .filter(type -> type.getValue().equals(TEXT))
                .map(Entry::getKey)
                .filter(part -> part.startsWith("/"))
                .map(part -> part.substring(1))
                .findFirst()
                .orElseThrow(() -> new NotAcceptable(UploadRefusal.CORRUPT));
    }

    boolean mention(String piece) {
        return types.values().stream().anyMatch(type -> type.contains(piece));
    }
}
