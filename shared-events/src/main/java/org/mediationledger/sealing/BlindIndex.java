package org.mediationledger.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens by which a person is found without any value being stored in the clear: base64url of HMAC-SHA256 over
 * {@code kind|normalised value} in UTF-8. Equal values give equal tokens, so tokens are personal data to whoever has the
 * key, and go with the person.
 */
public final class BlindIndex {

    private static final String HMAC = "HmacSHA256";
    private static final int LEAST_KEY_BYTES = 32;

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException when the key is shorter than 32 bytes (RFC 2104, section 3) */
    public BlindIndex(byte[] key) {
        if (key.length < LEAST_KEY_BYTES) {
            throw new IllegalArgumentException("the index key must have at least 32 bytes");
        }
        this.key = new SecretKeySpec(key, HMAC);
    }

    /** What kind of value is indexed, and so how its spellings are brought together. */
    public enum Kind {
        /** Case, accents, apostrophes and punctuation don't count; each word is found by itself, too. */
        NAME("name"),
        /** Digits; {@code +44} and {@code 0044} are the national {@code 0}. */
        PHONE("phone"),
        /** ISO 8601 calendar date, {@code 2015-09-01}. */
        DATE_OF_BIRTH("date-of-birth"),
        /** A local authority's own reference: letters and digits, in upper case. */
        AUTHORITY_REFERENCE("authority-reference"),
        /** The whole address, in lower case. */
        EMAIL("email");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        private SearchTerms terms(String value) {
            return switch (this) {
                case NAME -> SearchTerms.ofName(value);
                case PHONE -> SearchTerms.ofPhone(value);
                case DATE_OF_BIRTH -> SearchTerms.ofDate(value);
                case AUTHORITY_REFERENCE -> SearchTerms.ofReference(value);
                case EMAIL -> SearchTerms.ofEmail(value);
            };
        }
    }

    /**
     * All tokens to store for a value: the whole, and each word of a name. None when nothing remains to be searched.
     *
     * @throws IllegalArgumentException when a date of birth is not an ISO date; it is not repeated
     */
    public List<String> tokens(Kind kind, String value) {
        SearchTerms terms = kind.terms(value);
        return tokens(kind, Stream.concat(terms.words().stream(), terms.whole().stream()));
    }

    /**
     * The tokens that a case must hold, all of them, for it to be found by what somebody typed: each word of a name.
     *
     * @throws IllegalArgumentException as {@link #tokens(Kind, String)}
     */
    public List<String> sought(Kind kind, String typed) {
        return tokens(kind, kind.terms(typed).words().stream());
    }

    /**
     * At most one token, that of the whole value: finds only a person with all these words in this order.
     *
     * @throws IllegalArgumentException as {@link #tokens(Kind, String)}
     */
    public List<String> soughtExactly(Kind kind, String typed) {
        return tokens(kind, kind.terms(typed).whole().stream());
    }

    private List<String> tokens(Kind kind, Stream<String> terms) {
        Mac mac = mac();
        return terms.distinct()
                .map(term -> mac.doFinal((kind.code + "|" + term).getBytes(StandardCharsets.UTF_8)))
                .map(Base64Url::encode)
                .toList();
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", impossible);
        }
    }
}
