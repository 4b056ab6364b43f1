package org.mediationledger.sealing;

import java.util.regex.Pattern;

/**
 * What a commitment commits to: a field's name and value with the salt that keeps the commitment from being guessed
 * (RFC 9901, section 4.2.1). Text is kept as entered, without normalisation.
 *
 * @param salt base64url; values sealed here have 256 random bits
 * @param name the field's name: ASCII, begins with a letter, at most 128 characters; this also keeps out the names that
 *     RFC 9901 reserves ({@code _sd} and {@code ...})
 * @param value any well-formed text
 */
public record Disclosure(String salt, String name, String value) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._/-]{0,127}");

    /**
     * @throws IllegalArgumentException when the salt or the name has the wrong form
     * @throws IllFormedText when the value holds half of a surrogate pair
     */
    public Disclosure {
        if (salt.isEmpty() || !Base64Url.isCanonical(salt)) {
            throw new IllegalArgumentException("a disclosure's salt must be base64url");
        }
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a disclosure's name must be ASCII and begin with a letter");
        }
        if (!isWellFormed(value)) {
            throw new IllFormedText(name);
        }
    }

    /** The disclosure D: base64url of the JSON array of salt, name and value. */
    public String encoded() {
        return Base64Url.encode(DisclosureJson.write(this));
    }

    /**
     * Reads D. Several spellings of one JSON array are lawful, so a proof hashes D as received, not
     * {@code parse(D).encoded()}.
     *
     * @throws IllegalArgumentException when it is not base64url of a JSON array of three strings; nothing of it is
     *     repeated
     */
    public static Disclosure parse(String encoded) {
        return DisclosureJson.read(Base64Url.decode(encoded));
    }

    /** Shows the name only. */
    @Override
    public String toString() {
        return "Disclosure[name=" + name + "]";
    }

    private static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
            }
        }
        return true;
    }
}
