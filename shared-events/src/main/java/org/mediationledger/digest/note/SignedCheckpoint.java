package org.mediationledger.digest.note;

/**
 * A checkpoint with its signatures. Not to be believed before the note is verified.
 *
 * @param checkpoint what the note's text says
 * @param note the signed note
 */
public record SignedCheckpoint(Checkpoint checkpoint, SignedNote note) {

    /** @throws IllegalArgumentException when the note is another text's */
    public SignedCheckpoint {
        if (!note.text().equals(checkpoint.text())) {
            throw new IllegalArgumentException("the note is not this checkpoint's");
        }
    }

    /**
     * Reads a signed checkpoint.
     *
     * @throws NoteRefused as malformed
     */
    public static SignedCheckpoint parse(byte[] bytes) {
        SignedNote note = SignedNote.parse(bytes);
        return new SignedCheckpoint(Checkpoint.parse(note.text()), note);
    }

    /** The bytes that are published and kept. */
    public byte[] bytes() {
        return note.bytes();
    }

    /** The same checkpoint with one signature more. */
    public SignedCheckpoint with(NoteSignature signature) {
        return new SignedCheckpoint(checkpoint, note.with(signature));
    }
}
