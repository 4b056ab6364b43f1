package org.mediationledger.web.letter;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.LetterId;
import org.mediationledger.paper.dispatch.MessageId;

/**
 * The Message-IDs of letters (RFC 5322, section 3.6.4): case and letter, encrypted under a secret of the ledger's. A letter always has
 * the same one, so that a second sending of it is known as such; nobody sees by two that they are of one case, and nobody can make one
 * up, so that a notice about it is about a letter that was sent.
 */
public final class MessageIds {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int IDS_BYTES = 32;
    private static final String MAC = "HmacSHA256";

    private final SecretKeySpec key;
    private final SecretKeySpec nonces;
    private final String domain;

    /** The letter that a message was. */
    public record Sent(CaseId caseId, LetterId letter) {}

    /**
     * @param secret 32 bytes that never change
     * @param domain the sender's
     */
    public MessageIds(byte[] secret, String domain) {
        this.key = new SecretKeySpec(derived(secret, "key"), "AES");
        this.nonces = new SecretKeySpec(derived(secret, "nonces"), MAC);
        this.domain = domain;
    }

    /** The Message-ID of a letter. */
    public MessageId of(CaseId caseId, LetterId letter) {
        byte[] ids = ByteBuffer.allocate(IDS_BYTES)
                .putLong(caseId.value().getMostSignificantBits())
                .putLong(caseId.value().getLeastSignificantBits())
                .putLong(letter.value().getMostSignificantBits())
                .putLong(letter.value().getLeastSignificantBits())
                .array();
        byte[] nonce = Arrays.copyOf(mac(nonces, ids), NONCE_BYTES);
        byte[] hidden = ciphered(Cipher.ENCRYPT_MODE, nonce, ids);
        byte[] all = ByteBuffer.allocate(nonce.length + hidden.length)
                .put(nonce)
                .put(hidden)
                .array();
        return new MessageId(Base64.getUrlEncoder().withoutPadding().encodeToString(all) + "@" + domain);
    }

    /** The letter that a message was; null where none of this ledger's has that id. */
    public @Nullable Sent read(MessageId id) {
        int at = id.value().indexOf('@');
        try {
            byte[] all = Base64.getUrlDecoder().decode(id.value().substring(0, at));
            if (all.length != NONCE_BYTES + IDS_BYTES + TAG_BITS / Byte.SIZE) {
                return null;
            }
            ByteBuffer ids = ByteBuffer.wrap(opened(all));
            Sent sent = new Sent(
                    new CaseId(new UUID(ids.getLong(), ids.getLong())),
                    new LetterId(new UUID(ids.getLong(), ids.getLong())));
            return of(sent.caseId(), sent.letter()).equals(id) ? sent : null;
        } catch (IllegalArgumentException | GeneralSecurityException anotherForm) {
            return null;
        }
    }

    private byte[] opened(byte[] all) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE_BYTES))
                .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
    }

    /** A nonce follows from what it encrypts, so that no two messages share one. */
    private byte[] ciphered(int mode, byte[] nonce, byte[] ids) {
        try {
            return cipher(mode, nonce).doFinal(ids);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES", impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] derived(byte[] secret, String label) {
        return mac(new SecretKeySpec(secret, MAC), label.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(SecretKeySpec key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", impossible);
        }
    }
}
