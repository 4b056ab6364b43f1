package org.mediationledger.digest.json;

import java.util.Iterator;
import java.util.Map;

/** Writes RFC 8785: no spaces, names in order, the shortest escapes. */
final class JsonWriter {

    private final StringBuilder text = new StringBuilder();

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
        Iterator<Map.Entry<String, Json>> members = object.members().entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, Json> member = members.next();
            string(member.getKey());
            text.append(':');
            write(member.getValue());
            comma(members);
        }
        text.append('}');
    }

    private void array(JsonArray array) {
        text.append('[');
        Iterator<Json> elements = array.elements().iterator();
        while (elements.hasNext()) {
            write(elements.next());
            comma(elements);
        }
        text.append(']');
    }

    private void comma(Iterator<?> rest) {
        if (rest.hasNext()) {
            text.append(',');
        }
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(value.charAt(i));
        }
        text.append('"');
    }

    /** RFC 8785, section 3.2.2.2. */
    private void character(char c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (c < ' ') {
                    text.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                } else {
                    text.append(c);
                }
            }
        }
    }
}
