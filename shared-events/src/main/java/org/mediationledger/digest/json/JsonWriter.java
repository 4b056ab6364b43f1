package org.mediationledger.digest.json;

/** Writes RFC 8785: no spaces, names in order, the shortest escapes. */
final class JsonWriter {

    /** As long as most leaves. */
    private static final int LENGTH = 1_024;

    private final StringBuilder text = new StringBuilder(LENGTH);

    String written(Json value) {
        write(value);
        return text.toString();
    }

    private void write(Json value) {
        switch (value) {
            case JsonObject object -> object(object);
            case JsonArray array -> array(array);
            case JsonString string -> string(string.value());
            case JsonInteger integer -> text.append(integer.value());
            case JsonBoolean flag -> text.append(flag.value());
        }
    }

    private void object(JsonObject object) {
        text.append('{');
        object.members().forEach((name, value) -> {
            string(name);
            text.append(':');
            write(value);
            text.append(',');
        });
        end('}');
    }

    private void array(JsonArray array) {
        text.append('[');
        array.elements().forEach(element -> {
            write(element);
            text.append(',');
        });
        end(']');
    }

    /** In the place of the comma after the last, if there is one. */
    private void end(char bracket) {
        int last = text.length() - 1;
        if (text.charAt(last) == ',') {
            text.setLength(last);
        }
        text.append(bracket);
    }

    private void string(String value) {
        text.append('"');
        int written = 0;
        for (int i = 0; i < value.length(); i++) {
            if (mustBeEscaped(value.charAt(i))) {
                text.append(value, written, i);
                escape(value.charAt(i));
                written = i + 1;
            }
        }
        text.append(value, written, value.length()).append('"');
    }

    /** RFC 8785, section 3.2.2.2. */
    private static boolean mustBeEscaped(char c) {
        return c < ' ' || c == '"' || c == '\\';
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default ->
                text.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
        }
    }
}
