package org.mediationledger.witness;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.note.Decimal;
import org.mediationledger.digest.note.NoteRefused;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.digest.note.SignedNote;

/**
 * What a log tells a witness (C2SP tlog-witness, {@code add-checkpoint}): the body of a request, or a file that is sent.
 *
 * @param oldSize how many leaves the log believes the witness to have seen, from 0
 * @param proof that the log has grown from there, at most {@link #MAX_PROOF} hashes
 * @param checkpoint how far the log has come
 */
public record AddCheckpoint(long oldSize, List<Hash> proof, SignedCheckpoint checkpoint) {

    /** So many hashes a proof may have. */
    public static final int MAX_PROOF = 63;

    private static final String OLD = "old ";
    private static final int HASH_LINE = 45;

    /** So many bytes are read. */
    public static final int MAX_BYTES = OLD.length() + 20 + MAX_PROOF * HASH_LINE + 1 + SignedNote.MAX_BYTES;

    /** @throws RequestMalformed when these can't be told */
    public AddCheckpoint {
        proof = List.copyOf(proof);
        if (oldSize < 0) {
            throw new RequestMalformed("the old size is not negative");
        }
        if (proof.size() > MAX_PROOF) {
            throw new RequestMalformed("a proof has at most 63 hashes");
        }
    }

    /**
     * Reads a request's body.
     *
     * @throws RequestMalformed when it isn't in the format
     */
    public static AddCheckpoint parse(byte[] body) {
        if (body.length > MAX_BYTES) {
            throw new RequestMalformed("a request has at most " + MAX_BYTES + " bytes");
        }
        int border = border(body);
        List<String> lines = Arrays.asList(ascii(body, border).split("\n", -1));
        return new AddCheckpoint(
                oldSize(lines.getFirst()),
                lines.stream().skip(1).map(AddCheckpoint::hash).toList(),
                checkpoint(Arrays.copyOfRange(body, border + 2, body.length)));
    }

    /** The request's body. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(proof.stream()
                .map(hash -> hash.base64() + "\n")
                .collect(Collectors.joining("", OLD + oldSize + "\n", "\n"))
                .getBytes(US_ASCII));
        bytes.writeBytes(checkpoint.bytes());
        return bytes.toByteArray();
    }

    /** Where the newline before the blank line stands. */
    private static int border(byte[] body) {
        for (int i = 0; i + 1 < body.length; i++) {
            if (body[i] == '\n' && body[i + 1] == '\n') {
                return i;
            }
        }
        throw new RequestMalformed("no blank line before the checkpoint");
    }

    private static String ascii(byte[] body, int length) {
        for (int i = 0; i < length; i++) {
            if (body[i] != '\n' && (body[i] < ' ' || body[i] > '~')) {
                throw new RequestMalformed("the lines before the checkpoint are printable ASCII");
            }
        }
        return new String(body, 0, length, US_ASCII);
    }

    private static long oldSize(String line) {
        if (!line.startsWith(OLD)) {
            throw new RequestMalformed("no old size");
        }
        return Decimal.parse(line.substring(OLD.length()))
                .orElseThrow(() -> new RequestMalformed("the old size is decimal without leading zero"));
    }

    private static Hash hash(String line) {
        try {
            return Hash.fromBase64(line);
        } catch (IllegalArgumentException notOne) {
            throw new RequestMalformed("a proof's hashes are canonical base64 of 32 bytes");
        }
    }

    private static SignedCheckpoint checkpoint(byte[] bytes) {
        try {
            return SignedCheckpoint.parse(bytes);
        } catch (NoteRefused malformed) {
            throw new RequestMalformed(String.valueOf(malformed.getMessage()));
        }
    }
}
