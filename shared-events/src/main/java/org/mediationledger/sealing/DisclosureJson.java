package org.mediationledger.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The one shape of JSON (RFC 8259) that a disclosure has: an array of three strings, in UTF-8. */
final class DisclosureJson {

    private final String json;
    private int at;

    private DisclosureJson(String json) {
        this.json = json;
    }

    static byte[] write(Disclosure disclosure) {
        StringBuilder out = new StringBuilder("[");
        appendString(out, disclosure.salt());
        appendString(out.append(','), disclosure.name());
        appendString(out.append(','), disclosure.value());
        return out.append(']').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException for anything else; the content is not repeated */
    static Disclosure read(byte[] utf8) {
        return new DisclosureJson(decode(utf8)).disclosure();
    }

    private static String decode(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException withoutItsContent) {
            throw malformed();
        }
    }

    private static void appendString(StringBuilder out, String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                appendEscape(out.append(text, written, i), c);
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    private static void appendEscape(StringBuilder out, char c) {
        if (c < ' ') {
            out.append("\\u").append(HexFormat.of().toHexDigits(c));
        } else {
            out.append('\\').append(c);
        }
    }

    private Disclosure disclosure() {
        expect('[');
        String salt = string();
        expect(',');
        String name = string();
        expect(',');
        String value = string();
        expect(']');
        skipSpace();
        if (at != json.length()) {
            throw malformed();
        }
        return new Disclosure(salt, name, value);
    }

    private String string() {
        expect('"');
        StringBuilder text = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            if (c < ' ') {
                throw malformed();
            }
            text.append(c == '\\' ? escaped() : c);
        }
        return text.toString();
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> fourHexDigits();
            default -> throw malformed();
        };
    }

    private char fourHexDigits() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            char digit = next();
            if (!HexFormat.isHexDigit(digit)) {
                throw malformed();
            }
            value = value << 4 | HexFormat.fromHexDigit(digit);
        }
        return (char) value;
    }

    private void expect(char wanted) {
        skipSpace();
        if (next() != wanted) {
            throw malformed();
        }
    }

    private void skipSpace() {
        while (at < json.length() && " \t\n\r".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private char next() {
        if (at == json.length()) {
            throw malformed();
        }
        return json.charAt(at++);
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("a disclosure must be a JSON array of three strings");
    }
}
