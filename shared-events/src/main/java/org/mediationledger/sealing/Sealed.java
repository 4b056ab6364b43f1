package org.mediationledger.sealing;

/**
 * A personal value as commands, events, views and messages carry it: committed to and encrypted.
 *
 * @param commitment base64url of SHA-256 over the ASCII text of the disclosure D (RFC 9901, section 4.2.3): 43
 *     characters; it outlives the value's erasure, and then tells nothing, because D's salt is gone with D
 * @param ciphertext base64url of the bytes laid out by {@link ValueCipher}: D under AES-256-GCM
 * @param keyId id of the data key, base64url of 16 random bytes: 22 characters
 */
public record Sealed(String commitment, String ciphertext, String keyId) {

    /** @throws IllegalArgumentException naming the component whose form is wrong, never repeating it */
    public Sealed {
        if (!Base64Url.isCanonical(commitment, Commitments.BYTES)) {
            throw new IllegalArgumentException("commitment must be base64url of 32 bytes");
        }
        if (!Base64Url.isCanonical(ciphertext) || ciphertext.length() <= ValueCipher.SHORTEST_TEXT) {
            throw new IllegalArgumentException("ciphertext must be base64url of a sealed disclosure");
        }
        if (!DataKey.isId(keyId)) {
            throw new IllegalArgumentException("keyId must be base64url of 16 bytes");
        }
    }

    /** Shows the key id only. */
    @Override
    public String toString() {
        return "Sealed[keyId=" + keyId + "]";
    }
}
