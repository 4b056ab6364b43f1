package org.mediationledger.web.print;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CertificateId;

/**
 * The 128 bits that a certificate's QR code carries: its id as one block of AES-256 (FIPS 197) under a secret of the ledger's, so
 * that nothing has to be kept, no id gives a token away, and a guess meets one of 2^122 certificates with no better chance.
 */
public final class CheckTokens {

    private static final int KEY_BYTES = 32;
    private static final int BLOCK_BYTES = 16;

    private final SecretKeySpec key;

    /**
     * @param secret 32 bytes that never change: codes are printed
     * @throws IllegalArgumentException when it has another length
     */
    public CheckTokens(byte[] secret) {
        if (secret.length != KEY_BYTES) {
            throw new IllegalArgumentException("secret: 32 bytes");
        }
        this.key = new SecretKeySpec(secret, "AES");
    }

    /** The token of a certificate: 22 characters of base64url. */
    public String of(CertificateId certificate) {
        UUID id = certificate.value();
        byte[] block = ByteBuffer.allocate(BLOCK_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(one(Cipher.ENCRYPT_MODE, block));
    }

    /** The id that a token stands for, whether or not there is such a certificate; null where it is no token. */
    @Nullable
    CertificateId read(String token) {
        byte[] block = decoded(token);
        if (block == null || block.length != BLOCK_BYTES) {
            return null;
        }
        ByteBuffer id = ByteBuffer.wrap(one(Cipher.DECRYPT_MODE, block));
        CertificateId certificate = new CertificateId(new UUID(id.getLong(), id.getLong()));
        return of(certificate).equals(token) ? certificate : null;
    }

    private static byte @Nullable [] decoded(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    /** Of a single block with a vector of zeros, the mode makes nothing but the block cipher itself. */
    private byte[] one(int mode, byte[] block) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, key, new IvParameterSpec(new byte[BLOCK_BYTES]));
            return cipher.doFinal(block);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES", impossible);
        }
    }
}
