package org.mediationledger.digest.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;

/**
 * A witness's verified statement: the checkpoint is the largest consistent one of its log that the witness had seen at
 * that time (C2SP tlog-cosignature).
 *
 * @param witness the witness's key
 * @param posixSeconds when, in seconds since 1970, from 0 to 2^63-1
 */
public record Cosignature(VerifierKey witness, long posixSeconds) {

    private static final int TIMED_BYTES = Long.BYTES + Ed25519.SIGNATURE_BYTES;

    /**
     * When the witness cosigned.
     *
     * @throws java.time.DateTimeException beyond the years that {@link Instant} knows
     */
    public Instant time() {
        return Instant.ofEpochSecond(posixSeconds);
    }

    static Cosignature of(Verified verified) {
        return new Cosignature(
                verified.key(),
                ByteBuffer.wrap(verified.signature().signature()).getLong());
    }

    static boolean verifies(byte[] publicKey, String text, byte[] timed) {
        if (timed.length != TIMED_BYTES) {
            return false;
        }
        long posixSeconds = ByteBuffer.wrap(timed).getLong();
        byte[] signature = Arrays.copyOfRange(timed, Long.BYTES, timed.length);
        return posixSeconds >= 0 && Ed25519.verifies(publicKey, message(text, posixSeconds), signature);
    }

    static byte[] message(String text, long posixSeconds) {
        return ("cosignature/v1\ntime " + posixSeconds + "\n" + text).getBytes(UTF_8);
    }

    static byte[] timed(long posixSeconds, byte[] signature) {
        return ByteBuffer.allocate(TIMED_BYTES)
                .putLong(posixSeconds)
                .put(signature)
                .array();
    }
}
