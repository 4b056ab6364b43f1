package org.mediationledger.digest.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mediationledger.digest.Base64Text;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Inclusion;
import org.mediationledger.digest.ProofCheck;

/**
 * A proof that a leaf is in a log, to be checked offline (C2SP tlog-proof, version 1).
 *
 * @param extra what else the reader needs, as canonical base64; never to be trusted, for nothing signs it
 * @param index of the leaf, from 0
 * @param path the inclusion proof, the leaf's sibling first; at most 63 hashes
 * @param checkpoint of the tree that the leaf is shown to be in
 */
public record TlogProof(Optional<String> extra, long index, List<Hash> path, SignedCheckpoint checkpoint) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int MAX_PATH = 63;
    private static final int MAX_BYTES = 2 * SignedNote.MAX_BYTES;

    /** @throws ProofMalformed when a part can't be written */
    public TlogProof {
        path = List.copyOf(path);
        if (index < 0) {
            throw new ProofMalformed("the index is not negative");
        }
        if (path.size() > MAX_PATH) {
            throw new ProofMalformed("a path has at most 63 hashes");
        }
        extra.ifPresent(TlogProof::checkBase64);
    }

    /** A proof without extra data. */
    public TlogProof(long index, List<Hash> path, SignedCheckpoint checkpoint) {
        this(Optional.empty(), index, path, checkpoint);
    }

    /**
     * Reads a proof.
     *
     * @throws ProofMalformed when the proof's own lines aren't in the format
     * @throws NoteRefused as malformed, when the checkpoint's aren't
     */
    public static TlogProof parse(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new ProofMalformed("a proof has at most " + MAX_BYTES + " bytes");
        }
        int border = border(bytes);
        List<String> lines = new ArrayList<>(ascii(bytes, border).lines().toList());
        if (!first(lines).equals(HEADER)) {
            throw new ProofMalformed("the first line is " + HEADER);
        }
        lines.removeFirst();
        Optional<String> extra = first(lines).startsWith(EXTRA)
                ? Optional.of(lines.removeFirst().substring(EXTRA.length()))
                : Optional.empty();
        if (!first(lines).startsWith(INDEX)) {
            throw new ProofMalformed("no index");
        }
        long index = index(lines.removeFirst());
        List<Hash> path = lines.stream().map(TlogProof::hash).toList();
        return new TlogProof(
                extra, index, path, SignedCheckpoint.parse(Arrays.copyOfRange(bytes, border + 2, bytes.length)));
    }

    /** The proof's bytes. */
    public byte[] bytes() {
        StringBuilder lines = new StringBuilder(HEADER).append('\n');
        extra.ifPresent(data -> lines.append(EXTRA).append(data).append('\n'));
        lines.append(INDEX).append(index).append('\n');
        path.forEach(hash -> lines.append(hash.base64()).append('\n'));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(lines.append('\n').toString().getBytes(UTF_8));
        bytes.writeBytes(checkpoint.bytes());
        return bytes.toByteArray();
    }

    /** Whether the path leads from the leaf to the checkpoint's root; says nothing of the checkpoint's signatures. */
    public ProofCheck check(Hash leafHash) {
        Checkpoint tree = checkpoint.checkpoint();
        return Inclusion.check(path, leafHash, index, tree.size(), tree.root());
    }

    /** Where the first newline stands that a second follows: the proof's own lines end there. */
    private static int border(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == '\n' && bytes[i + 1] == '\n') {
                return i;
            }
        }
        throw new ProofMalformed("no blank line before the checkpoint");
    }

    private static String ascii(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] != '\n' && (bytes[i] < ' ' || bytes[i] > '~')) {
                throw new ProofMalformed("the proof's own lines are printable ASCII");
            }
        }
        return new String(bytes, 0, length, UTF_8);
    }

    private static String first(List<String> lines) {
        return lines.isEmpty() ? "" : lines.getFirst();
    }

    private static long index(String line) {
        return Decimal.parse(line.substring(INDEX.length()))
                .orElseThrow(() -> new ProofMalformed("the index is decimal without leading zero"));
    }

    private static Hash hash(String line) {
        try {
            return Hash.fromBase64(line);
        } catch (IllegalArgumentException notOne) {
            throw new ProofMalformed("a path's hashes are canonical base64 of 32 bytes");
        }
    }

    private static void checkBase64(String text) {
        try {
            Base64Text.decode(text);
        } catch (IllegalArgumentException notOne) {
            throw new ProofMalformed("extra data are canonical base64");
        }
    }
}
