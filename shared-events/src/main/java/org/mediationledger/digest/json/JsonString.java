package org.mediationledger.digest.json;

/**
 * A text, kept as it is: no normalisation (RFC 8785, section 3.1).
 *
 * @param value Unicode text without half surrogate pairs; may be empty
 */
public record JsonString(String value) implements Json {

    /** @throws IllegalArgumentException when half of a surrogate pair stands alone; it doesn't repeat the text */
    public JsonString {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("a text must not hold half of a surrogate pair");
        }
    }

    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
            }
        }
        return true;
    }
}
