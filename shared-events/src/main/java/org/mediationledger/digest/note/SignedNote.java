package org.mediationledger.digest.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with the signatures of one or more keys (C2SP signed-note). Nothing in it is to be believed before
 * {@link #verifiedBy}.
 *
 * @param text what is signed; ends with a newline
 * @param signatures the signature lines in their order, at least one and at most {@link #MAX_SIGNATURES}
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** So many signatures are read; the format asks for at least 16. */
    public static final int MAX_SIGNATURES = 64;

    /** So many bytes of a note are read: {@link #MAX_SIGNATURES} of the longest signatures that the format foresees. */
    public static final int MAX_BYTES = 512 * 1024;

    /** @throws NoteRefused as malformed, when these can't make a note */
    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n")) {
            throw NoteRefused.malformed("a note's text ends with a newline");
        }
        checkNoControls(text);
        if (signatures.isEmpty() || signatures.size() > MAX_SIGNATURES) {
            throw NoteRefused.malformed("a note has from 1 to " + MAX_SIGNATURES + " signatures");
        }
    }

    /**
     * Reads a note.
     *
     * @throws NoteRefused as malformed
     */
    public static SignedNote parse(byte[] bytes) {
        String note = decoded(bytes);
        checkNoControls(note);
        int border = note.lastIndexOf("\n\n");
        if (border < 0 || !note.endsWith("\n")) {
            throw NoteRefused.malformed(
                    "a note has a text, a blank line, and signature lines, each ended by a newline");
        }
        return new SignedNote(note.substring(0, border + 1), signatures(note.substring(border + 2)));
    }

    /** The note's bytes: its text, a blank line, its signature lines. */
    public byte[] bytes() {
        return signatures.stream()
                .map(signature -> signature.line() + "\n")
                .collect(Collectors.joining("", text + "\n", ""))
                .getBytes(UTF_8);
    }

    /** The note with this signature as its last, unless it has the very same line already. */
    public SignedNote with(NoteSignature signature) {
        if (signatures.contains(signature)) {
            return this;
        }
        List<NoteSignature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new SignedNote(text, more);
    }

    /**
     * Checks the signatures of all known keys; those of unknown keys are passed over.
     *
     * @param known keys got otherwise than with the note
     * @return the keys that signed, with their signatures, in the note's order; each key once
     * @throws NoteRefused when a signature under a known key's name and id is not that key's, or no known key signed
     */
    public List<Verified> verifiedBy(Collection<VerifierKey> known) {
        List<Verified> verified = new ArrayList<>();
        for (NoteSignature signature : signatures) {
            known.stream()
                    .filter(key -> key.isNamedBy(signature))
                    .map(key -> key.verified(text, signature))
                    .filter(good ->
                            verified.stream().noneMatch(earlier -> earlier.key().equals(good.key())))
                    .forEach(verified::add);
        }
        if (verified.isEmpty()) {
            throw new NoteRefused(NoteFault.UNKNOWN_KEY, "no known key signed the note");
        }
        return List.copyOf(verified);
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw NoteRefused.malformed("a note has at most " + MAX_BYTES + " bytes");
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException withoutItsContent) {
            throw NoteRefused.malformed("a note is valid UTF-8");
        }
    }

    private static void checkNoControls(String text) {
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw NoteRefused.malformed("a note has no control characters but newlines");
        }
    }

    private static List<NoteSignature> signatures(String lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        return lines.lines().limit(MAX_SIGNATURES + 1).map(NoteSignature::parse).toList();
    }
}
