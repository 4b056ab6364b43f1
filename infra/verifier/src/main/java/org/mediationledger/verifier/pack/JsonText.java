package org.mediationledger.verifier.pack;

import java.util.Optional;
import java.util.function.Function;
import org.mediationledger.digest.json.CanonicalJson;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonFault;
import org.mediationledger.digest.json.JsonLimits;
import org.mediationledger.digest.json.JsonRefused;
import org.mediationledger.verifier.finding.FindingCode;

/** Reads JSON that must be canonical, and tells which of the ways to be wrong it went. */
final class JsonText {

    /** For what is no leaf: a file, or an event that its leaf doesn't show, which is not as short as a leaf. */
    private static final JsonLimits LIMITS = new JsonLimits(1024 * 1024, 2 * JsonLimits.LEAF.depth() + 1);

    /** So many values at most: each takes some hundred bytes of memory, and may take two of text. */
    private static final int MOST_VALUES = 100_000;

    private JsonText() {}

    /** Reads a leaf. A value in another than its canonical spelling is told with its fault. */
    static Reading<Json> leaf(byte[] text) {
        return read(text, JsonLimits.LEAF, JsonText::codeOfLeaf);
    }

    /** Reads what is disclosed in a leaf's stead. */
    static Reading<Json> body(byte[] text) {
        return read(text, LIMITS, JsonText::codeOfLeaf);
    }

    /** Reads another file of the pack, for which there is one code. */
    static Reading<Json> list(byte[] text, FindingCode malformed) {
        return read(text, LIMITS, fault -> malformed);
    }

    private static Reading<Json> read(byte[] text, JsonLimits limits, Function<JsonFault, FindingCode> code) {
        if (values(text) > MOST_VALUES) {
            return Reading.refused(new Fault(code.apply(JsonFault.OUT_OF_PROFILE), "more values than are read"));
        }
        try {
            return Reading.of(CanonicalJson.readCanonical(text, limits));
        } catch (JsonRefused refused) {
            return new Reading<>(
                    lenient(text, limits, refused.fault()),
                    Optional.of(new Fault(code.apply(refused.fault()), String.valueOf(refused.getMessage()))));
        }
    }

    private static Optional<Json> lenient(byte[] text, JsonLimits limits, JsonFault fault) {
        return fault == JsonFault.NOT_CANONICAL ? Optional.of(CanonicalJson.read(text, limits)) : Optional.empty();
    }

    private static FindingCode codeOfLeaf(JsonFault fault) {
        return switch (fault) {
            case MALFORMED -> FindingCode.LEAF_MALFORMED;
            case DUPLICATE_NAME -> FindingCode.LEAF_DUPLICATE_NAME;
            case OUT_OF_PROFILE -> FindingCode.LEAF_OUT_OF_PROFILE;
            case NOT_CANONICAL -> FindingCode.LEAF_NOT_CANONICAL;
        };
    }

    /** At least as many as there are: a comma or bracket within a text is counted too. */
    private static int values(byte[] text) {
        int count = 1;
        for (byte b : text) {
            if (b == ',' || b == '[' || b == '{') {
                count++;
            }
        }
        return count;
    }
}
