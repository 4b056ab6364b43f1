package org.mediationledger.sealing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Commitments to disclosures: hiding by the disclosure's salt, binding by SHA-256 (RFC 9901, section 4.2.3). */
public final class Commitments {

    static final int BYTES = 32;

    private Commitments() {}

    /**
     * The digest of a disclosure.
     *
     * @param encoded the disclosure D as received, which is hashed as it is spelt: the digest is over the base64url
     *     text, not over the bytes that it stands for
     * @return base64url, 43 characters
     */
    public static String commitTo(String encoded) {
        try {
            return Base64Url.encode(
                    MessageDigest.getInstance("SHA-256").digest(encoded.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Whether the disclosure D is the one committed to. */
    public static boolean opens(String commitment, String encoded) {
        return Base64Url.isCanonical(encoded) && commitTo(encoded).equals(commitment);
    }
}
