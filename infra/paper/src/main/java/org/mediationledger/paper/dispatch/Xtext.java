package org.mediationledger.paper.dispatch;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as it stands in envelopes (RFC 3461, section 4): what isn't a plain character is a plus sign and two hexadecimal digits. */
final class Xtext {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final Pattern ESCAPED = Pattern.compile("\\+([0-9A-F]{2})");

    private Xtext() {}

    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte value : text.getBytes(StandardCharsets.US_ASCII)) {
            if (value > ' ' && value <= '~' && value != '+' && value != '=') {
                encoded.append((char) value);
            } else {
                encoded.append('+').append(HEX.toHexDigits(value));
            }
        }
        return encoded.toString();
    }

    static String decoded(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(Character.toString((char) HexFormat.fromHexDigits(escape.group(1)))));
    }
}
