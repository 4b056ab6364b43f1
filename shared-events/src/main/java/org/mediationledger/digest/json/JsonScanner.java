package org.mediationledger.digest.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a JSON text (RFC 8259, sections 2, 6 and 7). */
final class JsonScanner {

    private static final char END = '\uffff';
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)((?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)");
    private static final int DIGITS_OF_2_TO_53 = 16;

    private final String text;
    private int at;

    JsonScanner(String text) {
        this.text = text;
    }

    /** The next token's first character; U+FFFF, which begins none, at the end. */
    char peekToken() {
        while (isSpace(peek())) {
            at++;
        }
        return peek();
    }

    boolean take(char token) {
        boolean isNext = peekToken() == token;
        if (isNext) {
            at++;
        }
        return isNext;
    }

    void expectToken(char token) {
        if (!take(token)) {
            throw refused(JsonFault.MALFORMED, "no " + token);
        }
    }

    void expect(String word) {
        if (!text.startsWith(word, at)) {
            throw refused(JsonFault.MALFORMED, "no " + word);
        }
        at += word.length();
    }

    void expectEnd() {
        peekToken();
        if (at < text.length()) {
            throw refused(JsonFault.MALFORMED, "more than one value");
        }
    }

    long integer() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw refused(JsonFault.MALFORMED, "no value");
        }
        if (!number.group(1).isEmpty()) {
            throw refused(JsonFault.OUT_OF_PROFILE, "a fraction or an exponent");
        }
        if (number.end() - at > DIGITS_OF_2_TO_53 + 1) {
            throw tooLarge();
        }
        long value = Long.parseLong(number.group());
        if (Math.abs(value) > JsonInteger.MAX) {
            throw tooLarge();
        }
        at = number.end();
        return value;
    }

    String string() {
        at++;
        String plain = plainCharacters();
        String value = peek() == '"' ? plain : withEscapes(plain);
        at++;
        return value;
    }

    JsonRefused refused(JsonFault fault, String problem) {
        return new JsonRefused(fault, problem + " at character " + at);
    }

    /** Those up to the next quote, backslash or control character; UTF-8 has brought whole surrogate pairs only. */
    private String plainCharacters() {
        int begin = at;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        return text.substring(begin, at);
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\';
    }

    private String withEscapes(String begun) {
        StringBuilder value = new StringBuilder(begun);
        while (peek() != '"') {
            value.append(escape()).append(plainCharacters());
        }
        return checkedPairs(value.toString());
    }

    private String checkedPairs(String value) {
        if (!JsonString.isWellFormed(value)) {
            throw refused(JsonFault.OUT_OF_PROFILE, "half of a surrogate pair before");
        }
        return value;
    }

    private char escape() {
        if (at == text.length()) {
            throw refused(JsonFault.MALFORMED, "a text without end");
        }
        if (text.charAt(at) < ' ') {
            throw refused(JsonFault.MALFORMED, "a control character in a text");
        }
        at++;
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> throw refused(JsonFault.MALFORMED, "no escape");
        };
    }

    private char codeUnit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            unit = unit * 16 + hexDigit(peek());
            at++;
        }
        return (char) unit;
    }

    private int hexDigit(char c) {
        int digit = c < 0x80 ? Character.digit(c, 16) : -1;
        if (digit < 0) {
            throw refused(JsonFault.MALFORMED, "no hexadecimal digit");
        }
        return digit;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private JsonRefused tooLarge() {
        return refused(JsonFault.OUT_OF_PROFILE, "a number beyond 2^53-1");
    }
}
