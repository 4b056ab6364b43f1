package org.mediationledger.digest.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** JSON of the profile, from and to bytes. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The one canonical spelling of the value (RFC 8785), in UTF-8. */
    public static byte[] write(Json value) {
        return text(value).getBytes(UTF_8);
    }

    /** The same, before it is encoded. */
    public static String text(Json value) {
        return new JsonWriter().written(value);
    }

    /**
     * Reads a value in any spelling.
     *
     * @throws JsonRefused with every fault but {@link JsonFault#NOT_CANONICAL}
     */
    public static Json read(byte[] text, JsonLimits limits) {
        if (text.length > limits.bytes()) {
            throw new JsonRefused(JsonFault.OUT_OF_PROFILE, "more than " + limits.bytes() + " bytes");
        }
        return new JsonParser(decoded(text), limits.depth()).whole();
    }

    /**
     * Reads a value in its canonical spelling.
     *
     * @throws JsonRefused unless {@link #write} of the value gives these very bytes
     */
    public static Json readCanonical(byte[] text, JsonLimits limits) {
        Json value = read(text, limits);
        if (!Arrays.equals(write(value), text)) {
            throw new JsonRefused(JsonFault.NOT_CANONICAL, "not the canonical spelling of its value (RFC 8785)");
        }
        return value;
    }

    /** What isn't valid UTF-8 is decoded to U+FFFD in its place, and so doesn't come back as it was. */
    private static String decoded(byte[] text) {
        String decoded = new String(text, UTF_8);
        if (!Arrays.equals(decoded.getBytes(UTF_8), text)) {
            throw new JsonRefused(JsonFault.MALFORMED, "not valid UTF-8");
        }
        return decoded;
    }
}
