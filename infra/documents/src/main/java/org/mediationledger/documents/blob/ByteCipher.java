package org.mediationledger.documents.blob;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.regex.Pattern;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.mediationledger.sealing.DataKey;

/**
 * A document's bytes in segments, each under AES-256-GCM with a key of its own for each stream (Tink's AES-GCM-HKDF
 * streaming AEAD). A segment's number, and whether it is the last, are part of its nonce; the place is part of the
 * stream's key. So a segment that was altered, moved, left out or taken from elsewhere doesn't open.
 *
 * <p>The document's key in the vault also seals its title and size, with AES-GCM directly. One key has one use: what these
 * streams go out from is derived from it by HKDF-SHA256 (RFC 5869) under a name of its own.
 */
final class ByteCipher {

    /** Length of a segment with its tag, in bytes: what is held of a document in memory. */
    static final int SEGMENT_BYTES = 64 * 1024;

    private static final byte[] USE = "mediationledger document bytes 1".getBytes(StandardCharsets.US_ASCII);
    private static final String HKDF_HASH = "HmacSha256";
    private static final Pattern ORIGIN = Pattern.compile("[!-{}~]{1,255}");

    private final String origin;

    /** @throws IllegalArgumentException when the origin isn't 1 to 255 printable ASCII characters without space and bar */
    ByteCipher(String origin) {
        if (!ORIGIN.matcher(origin).matches()) {
            throw new IllegalArgumentException("origin must be 1 to 255 printable ASCII characters, no space, no bar");
        }
        this.origin = origin;
    }

    /** Encrypts what is written; the stream must be closed to be complete, which closes the other too. */
    OutputStream encrypting(OutputStream to, DataKey key, Place place) throws IOException {
        try {
            return aead(key).newEncryptingStream(to, place.associatedData(origin));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES-GCM and HKDF", impossible);
        }
    }

    /**
     * Decrypts what is read, a segment at a time; nothing is given out of a segment before it has been checked.
     *
     * @throws BytesDamaged when the length can't be that of any stream
     */
    CheckedChannel decrypting(SeekableByteChannel from, DataKey key, Place place) throws IOException {
        from.size();
        try {
            return new CheckedChannel(aead(key).newSeekableDecryptingChannel(from, place.associatedData(origin)));
        } catch (IOException impossibleLength) {
            throw new BytesDamaged(impossibleLength);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES-GCM and HKDF", impossible);
        }
    }

    private static StreamingAead aead(DataKey key) throws GeneralSecurityException {
        byte[] secret = key.secret();
        byte[] derived = KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(USE, DataKey.SECRET_BYTES));
        return new AesGcmHkdfStreaming(derived, HKDF_HASH, DataKey.SECRET_BYTES, SEGMENT_BYTES, 0);
    }
}
