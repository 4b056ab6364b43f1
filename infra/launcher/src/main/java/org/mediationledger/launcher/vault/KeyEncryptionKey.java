package org.mediationledger.launcher.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.mediationledger.sealing.DataKey;
import org.mediationledger.sealing.KeyScope;

/**
 * The key that wraps data keys; it lives outside the data folder. A wrapped key is 61 bytes: layout (1), nonce (12
 * random bytes), the data key under AES-256-GCM (32), tag (16). Additional authenticated data is
 * {@code key id|case id|person id|retention class}, so that a key moved to another row no longer unwraps.
 */
public final class KeyEncryptionKey {

    static final int WRAPPED_BYTES = 61;

    private static final int SECRET_BYTES = 32;
    private static final byte LAYOUT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final String SELF = "key-encryption-key";

    private final SecretKeySpec secret;

    /** @throws IllegalArgumentException when the secret isn't 32 bytes */
    public KeyEncryptionKey(byte[] secret) {
        if (secret.length != SECRET_BYTES) {
            throw new IllegalArgumentException("the key-encryption key must have 32 bytes");
        }
        this.secret = new SecretKeySpec(secret, "AES");
    }

    byte[] wrap(KeyScope scope, DataKey key, SecureRandom random) {
        return encrypt(key.secret(), context(scope, key.id()), random);
    }

    /** @throws VaultUnreadable when it was wrapped under another key or for another place, or was altered */
    DataKey unwrap(KeyScope scope, String keyId, byte[] wrapped) {
        return DataKey.of(keyId, decrypt(wrapped, context(scope, keyId)));
    }

    /** Whether it was wrapped under this key, for that place. */
    boolean unwraps(KeyScope scope, String keyId, byte[] wrapped) {
        try {
            unwrap(scope, keyId, wrapped);
            return true;
        } catch (VaultUnreadable underAnother) {
            return false;
        }
    }

    /** Something to keep in a store, by which this key is known again. */
    byte[] mark(SecureRandom random) {
        return encrypt(new byte[SECRET_BYTES], SELF, random);
    }

    /** Whether the mark is this key's own. */
    boolean recognises(byte[] mark) {
        try {
            recognise(mark);
            return true;
        } catch (VaultUnreadable anothers) {
            return false;
        }
    }

    /** @throws VaultUnreadable when the mark is that of another key */
    void recognise(byte[] mark) {
        decrypt(mark, SELF);
    }

    private static String context(KeyScope scope, String keyId) {
        return String.join(
                "|",
                keyId,
                scope.caseId().toString(),
                scope.personId().toString(),
                scope.retention().code());
    }

    private byte[] encrypt(byte[] plain, String context, SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, context).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE_BYTES + encrypted.length)
                    .put(LAYOUT)
                    .put(nonce)
                    .put(encrypted)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES-GCM", impossible);
        }
    }

    private byte[] decrypt(byte[] wrapped, String context) {
        if (wrapped.length != WRAPPED_BYTES || wrapped[0] != LAYOUT) {
            throw new VaultUnreadable();
        }
        ByteBuffer bytes = ByteBuffer.wrap(wrapped).position(1);
        byte[] nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        byte[] encrypted = new byte[bytes.remaining()];
        bytes.get(encrypted);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, context).doFinal(encrypted);
        } catch (AEADBadTagException broken) {
            throw new VaultUnreadable();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES-GCM", impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, secret, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    /** Shows nothing. */
    @Override
    public String toString() {
        return "KeyEncryptionKey[]";
    }
}
