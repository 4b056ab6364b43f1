package org.mediationledger.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Disclosures under AES-256-GCM (NIST SP 800-38D), bound to where they belong. The bytes, in this order:
 *
 * <pre>
 * 1   layout, always 1
 * 16  value id, random
 * 12  nonce, random
 * n   the disclosure's n ASCII characters, encrypted
 * 16  tag
 * </pre>
 *
 * Additional authenticated data is the ASCII text {@code origin|case id|key id|value id}, the case id as a canonical UUID
 * and the two others in base64url. The last three have a fixed length, so no two contexts share one text. GCM doesn't
 * commit to its key: that a value cannot be swapped by choosing another key is the commitment's work, which the opener
 * checks. The length of a value shows in the length of its ciphertext.
 */
final class ValueCipher {

    private static final byte LAYOUT = 1;
    private static final int VALUE_ID_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int HEAD_BYTES = 1 + VALUE_ID_BYTES + NONCE_BYTES;

    /** Length of the text when nothing at all is encrypted, in characters; whatever is sealed is longer. */
    static final int SHORTEST_TEXT = (HEAD_BYTES + TAG_BYTES) * 4 / 3;

    private static final Pattern ORIGIN = Pattern.compile("[!-{}~]{1,255}");

    private final String origin;

    /** @throws IllegalArgumentException when the origin isn't 1 to 255 printable ASCII characters without space and bar */
    ValueCipher(String origin) {
        if (!ORIGIN.matcher(origin).matches()) {
            throw new IllegalArgumentException("origin must be 1 to 255 printable ASCII characters, no space, no bar");
        }
        this.origin = origin;
    }

    String encrypt(UUID caseId, DataKey key, String disclosure, SecureRandom random) {
        byte[] valueId = random(VALUE_ID_BYTES, random);
        byte[] nonce = random(NONCE_BYTES, random);
        byte[] encrypted;
        try {
            encrypted = cipher(Cipher.ENCRYPT_MODE, caseId, key, valueId, nonce)
                    .doFinal(disclosure.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES-GCM", impossible);
        }
        return Base64Url.encode(ByteBuffer.allocate(HEAD_BYTES + encrypted.length)
                .put(LAYOUT)
                .put(valueId)
                .put(nonce)
                .put(encrypted)
                .array());
    }

    /** @throws SealBroken when the ciphertext, key, case or origin isn't that of the encryption */
    String decrypt(UUID caseId, DataKey key, String ciphertext) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64Url.decode(ciphertext));
        if (bytes.get() != LAYOUT) {
            throw new SealBroken(key.id());
        }
        byte[] valueId = take(VALUE_ID_BYTES, bytes);
        byte[] nonce = take(NONCE_BYTES, bytes);
        byte[] encrypted = take(bytes.remaining(), bytes);
        try {
            return new String(
                    cipher(Cipher.DECRYPT_MODE, caseId, key, valueId, nonce).doFinal(encrypted),
                    StandardCharsets.US_ASCII);
        } catch (AEADBadTagException broken) {
            throw new SealBroken(key.id());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES-GCM", impossible);
        }
    }

    private Cipher cipher(int mode, UUID caseId, DataKey key, byte[] valueId, byte[] nonce)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.aes(), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        String context = String.join("|", origin, caseId.toString(), key.id(), Base64Url.encode(valueId));
        cipher.updateAAD(context.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static byte[] random(int length, SecureRandom random) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] take(int length, ByteBuffer from) {
        byte[] bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }
}
