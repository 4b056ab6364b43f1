package org.mediationledger.verifier.pack;

import java.util.Base64;

/** Base64url without padding (RFC 4648, section 5), in its one spelling. */
final class Base64Url {

    /** Bytes of a pseudonym, or of a leaf's salt. */
    static final int SHORT = 16;

    private static final int HASH = 32;

    private Base64Url() {}

    static boolean isCommitment(String text) {
        return isOf(text, HASH);
    }

    /** Whether it is the canonical text of so many bytes. */
    static boolean isOf(String text, int bytes) {
        try {
            byte[] decoded = Base64.getUrlDecoder().decode(text);
            return decoded.length == bytes
                    && Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(decoded)
                            .equals(text);
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }
}
