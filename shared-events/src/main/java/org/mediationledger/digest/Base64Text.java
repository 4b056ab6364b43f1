package org.mediationledger.digest;

import java.util.Base64;

/** Base64 of RFC 4648, section 4, padded, in its one canonical spelling. */
public final class Base64Text {

    private Base64Text() {}

    /** The text of these bytes, with its padding. */
    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * The bytes of a text. A spelling that {@link #encode} would not give (no padding, bits left over, line breaks) is
     * refused, so that no two texts stand for the same bytes.
     *
     * @throws IllegalArgumentException when the text isn't canonical base64; it doesn't repeat the text
     */
    public static byte[] decode(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!encode(bytes).equals(text)) {
            throw new IllegalArgumentException("not the canonical base64 of its bytes");
        }
        return bytes;
    }
}
