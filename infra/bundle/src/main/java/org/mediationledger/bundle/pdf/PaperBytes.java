package org.mediationledger.bundle.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.mediationledger.bundle.plan.Sha256;
import org.mediationledger.bundle.plan.SlipReason;

/** One paper's file in memory, hashed as it was read. The same memory serves all papers, one after another. */
final class PaperBytes {

    private static final int CHUNK = 1 << 16;

    private byte[] bytes = new byte[1 << 20];
    private int length;

    /**
     * Reads the whole file.
     *
     * @throws PaperUnfit when the bytes aren't those that were recorded
     */
    ByteArrayRead read(InputStream file, Sha256 recorded) throws IOException, PaperUnfit {
        if (!read(file).equals(recorded)) {
            throw new PaperUnfit(SlipReason.CHANGED);
        }
        return bytes();
    }

    /** Reads the whole file, and says which it is. */
    Sha256 read(InputStream file) throws IOException {
        MessageDigest digest = sha256();
        length = 0;
        for (int read = file.read(bytes, 0, CHUNK); read >= 0; read = file.read(bytes, length, CHUNK)) {
            digest.update(bytes, length, read);
            length += read;
            makeRoom();
        }
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    /** The file that was read last. */
    ByteArrayRead bytes() {
        return new ByteArrayRead(bytes, length);
    }

    private void makeRoom() {
        if (bytes.length - length < CHUNK) {
            bytes = Arrays.copyOf(bytes, bytes.length + bytes.length / 2);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
