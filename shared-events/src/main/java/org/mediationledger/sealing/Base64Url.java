package org.mediationledger.sealing;

import java.util.Arrays;
import java.util.Base64;

/**
 * Base64url without padding (RFC 4648, section 5), in its one canonical spelling: the JDK's decoder ignores the unused
 * bits of the last character, so that several texts would stand for the same bytes.
 */
final class Base64Url {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final byte[] VALUES = values();

    private Base64Url() {}

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws IllegalArgumentException when the text is not canonical; the text is not repeated */
    static byte[] decode(String text) {
        if (!isCanonical(text)) {
            throw new IllegalArgumentException("not canonical base64url");
        }
        return Base64.getUrlDecoder().decode(text);
    }

    /** Whether this is the canonical spelling of exactly so many bytes. */
    static boolean isCanonical(String text, int bytes) {
        return text.length() == (bytes * 4 + 2) / 3 && isCanonical(text);
    }

    static boolean isCanonical(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= VALUES.length || VALUES[c] < 0) {
                return false;
            }
        }
        return switch (text.length() % 4) {
            case 0 -> true;
            case 2 -> (lastValue(text) & 0b1111) == 0;
            case 3 -> (lastValue(text) & 0b11) == 0;
            default -> false;
        };
    }

    private static int lastValue(String text) {
        return VALUES[text.charAt(text.length() - 1)];
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = (byte) i;
        }
        return values;
    }
}
