package org.mediationledger.sealing;

import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * An AES-256 key and its id. The id is random and says nothing of the scope. Copies in memory live until they are
 * collected: what destroying removes is the stored key.
 */
public final class DataKey {

    /** Length of the secret in bytes. */
    public static final int SECRET_BYTES = 32;

    private static final int ID_BYTES = 16;

    private final String id;
    private final SecretKey secret;

    private DataKey(String id, SecretKey secret) {
        this.id = id;
        this.secret = secret;
    }

    /** A key never used before: for vaults, at the edge. */
    public static DataKey random(SecureRandom random) {
        byte[] id = new byte[ID_BYTES];
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(id);
        random.nextBytes(secret);
        return of(Base64Url.encode(id), secret);
    }

    /** @throws IllegalArgumentException when the id is not base64url of 16 bytes, or the secret not 32 bytes */
    public static DataKey of(String id, byte[] secret) {
        if (!isId(id)) {
            throw new IllegalArgumentException("a key id must be base64url of 16 bytes");
        }
        if (secret.length != SECRET_BYTES) {
            throw new IllegalArgumentException("a data key must have 32 bytes");
        }
        return new DataKey(id, new SecretKeySpec(secret, "AES"));
    }

    static boolean isId(String text) {
        return Base64Url.isCanonical(text, ID_BYTES);
    }

    public String id() {
        return id;
    }

    /** A copy of the secret, for a vault to wrap. */
    public byte[] secret() {
        return secret.getEncoded();
    }

    SecretKey aes() {
        return secret;
    }

    /** Shows the id only. */
    @Override
    public String toString() {
        return "DataKey[id=" + id + "]";
    }
}
