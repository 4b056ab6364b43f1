package org.mediationledger.verifier.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.verifier.archive.Content;
import org.mediationledger.verifier.finding.FindingCode;

/** Reads disclosures: the file of an entry, and the whole of an event that the entry itself doesn't show. */
public final class Disclosures {

    private Disclosures() {}

    /** What a disclosed value says of a whole event. */
    public static Reading<JsonObject> body(String value) {
        return JsonText.body(value.getBytes(StandardCharsets.UTF_8)).then(Disclosures::body);
    }

    /** The disclosures of one entry, each spelt as it was hashed. */
    static Reading<List<String>> read(Content content) {
        return JsonText.list(content.bytes(), FindingCode.DISCLOSURE_MALFORMED).then(Disclosures::texts);
    }

    private static Reading<JsonObject> body(Json value) {
        if (value instanceof JsonObject object && Form.EVENT_BODY.isKeptBy(object)) {
            return Reading.of(object);
        }
        return malformed("the event is not in the form of one");
    }

    private static Reading<List<String>> texts(Json value) {
        if (!(value instanceof JsonArray array) || !array.elements().stream().allMatch(MemberRule.WORD::isKeptBy)) {
            return malformed("not an array of texts");
        }
        return Reading.of(array.elements().stream()
                .map(element -> ((JsonString) element).value())
                .toList());
    }

    private static <T> Reading<T> malformed(String detail) {
        return Reading.refused(new Fault(FindingCode.DISCLOSURE_MALFORMED, detail));
    }
}
