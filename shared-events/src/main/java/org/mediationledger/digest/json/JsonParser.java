package org.mediationledger.digest.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads one JSON text (RFC 8259) strictly, and refuses what is beyond the profile. */
final class JsonParser {

    private final JsonScanner scanner;
    private final int maxDepth;
    private int depth;

    JsonParser(String text, int maxDepth) {
        this.scanner = new JsonScanner(text);
        this.maxDepth = maxDepth;
    }

    Json whole() {
        Json value = value();
        scanner.expectEnd();
        return value;
    }

    private Json value() {
        return switch (scanner.peekToken()) {
            case '{' -> nested(this::object);
            case '[' -> nested(this::array);
            case '"' -> new JsonString(scanner.string());
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> nothing();
            default -> new JsonInteger(scanner.integer());
        };
    }

    private JsonBoolean literal(String word, boolean value) {
        scanner.expect(word);
        return new JsonBoolean(value);
    }

    private Json nothing() {
        scanner.expect("null");
        throw scanner.refused(JsonFault.OUT_OF_PROFILE, "null");
    }

    private Json nested(Supplier<Json> inside) {
        depth++;
        if (depth > maxDepth) {
            throw scanner.refused(JsonFault.OUT_OF_PROFILE, "more than " + maxDepth + " levels");
        }
        Json value = inside.get();
        depth--;
        return value;
    }

    private JsonObject object() {
        Map<String, Json> members = new HashMap<>();
        scanner.expect("{");
        if (!scanner.take('}')) {
            do {
                member(members);
            } while (scanner.take(','));
            scanner.expectToken('}');
        }
        return new JsonObject(members);
    }

    private void member(Map<String, Json> members) {
        if (scanner.peekToken() != '"') {
            throw scanner.refused(JsonFault.MALFORMED, "no name");
        }
        String name = scanner.string();
        if (members.containsKey(name)) {
            throw scanner.refused(JsonFault.DUPLICATE_NAME, "a name for the second time");
        }
        if (!JsonObject.isName(name)) {
            throw scanner.refused(JsonFault.OUT_OF_PROFILE, "a name beyond ASCII");
        }
        scanner.expectToken(':');
        members.put(name, value());
    }

    private JsonArray array() {
        List<Json> elements = new ArrayList<>();
        scanner.expect("[");
        if (!scanner.take(']')) {
            do {
                elements.add(value());
            } while (scanner.take(','));
            scanner.expectToken(']');
        }
        return new JsonArray(elements);
    }
}
