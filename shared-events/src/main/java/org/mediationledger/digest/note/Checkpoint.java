package org.mediationledger.digest.note;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mediationledger.digest.Hash;

/**
 * What a log says of itself at a size (C2SP tlog-checkpoint): the text that it signs.
 *
 * @param origin which log: not empty
 * @param size how many leaves, from 0
 * @param root the Merkle root of these leaves
 * @param extensions further lines, none of them empty; none is what a log should write
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    /** @throws NoteRefused as malformed, when these can't be a checkpoint's lines */
    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (size < 0) {
            throw NoteRefused.malformed("a checkpoint's size is not negative");
        }
        if (!Stream.concat(Stream.of(origin), extensions.stream()).allMatch(Checkpoint::isLine)) {
            throw NoteRefused.malformed("a checkpoint's lines are not empty, and have no control characters");
        }
    }

    /** A checkpoint without extension lines. */
    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    /**
     * Reads a note's text as a checkpoint.
     *
     * @throws NoteRefused as malformed
     */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 4 || !lines[lines.length - 1].isEmpty()) {
            throw NoteRefused.malformed("a checkpoint has an origin, a size and a root, each on a line");
        }
        return new Checkpoint(
                lines[0], size(lines[1]), root(lines[2]), Arrays.asList(lines).subList(3, lines.length - 1));
    }

    /** The text that is signed: its lines, each ended by a newline. */
    public String text() {
        return Stream.concat(Stream.of(origin, Long.toString(size), root.base64()), extensions.stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** The checkpoint, signed by its log. */
    public SignedCheckpoint signedBy(NoteSigner log) {
        return new SignedCheckpoint(this, new SignedNote(text(), List.of(log.sign(text()))));
    }

    private static boolean isLine(String line) {
        return !line.isEmpty() && line.chars().allMatch(c -> c >= ' ');
    }

    private static long size(String line) {
        return Decimal.parse(line)
                .orElseThrow(() -> NoteRefused.malformed("a checkpoint's size is decimal without leading zero"));
    }

    private static Hash root(String line) {
        try {
            return Hash.fromBase64(line);
        } catch (IllegalArgumentException notOne) {
            throw NoteRefused.malformed("a checkpoint's root is canonical base64 of 32 bytes");
        }
    }
}
