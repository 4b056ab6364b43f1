package org.mediationledger.verifier.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.NoteRefused;
import org.mediationledger.digest.note.SignedCheckpoint;

/**
 * A checkpoint that the reader has from elsewhere: of an older pack, or its three lines as a letter shows them.
 *
 * @param name the reader's own for it
 * @param statement what it says; absent when it says nothing
 * @param signed the same with its signatures, where it has any
 */
public record Held(String name, Optional<Checkpoint> statement, Optional<SignedCheckpoint> signed) {

    /** Reads the reader's file. */
    public static Held read(String name, byte[] bytes) {
        try {
            SignedCheckpoint signed = SignedCheckpoint.parse(bytes);
            return new Held(name, Optional.of(signed.checkpoint()), Optional.of(signed));
        } catch (NoteRefused noSignedCheckpoint) {
            return new Held(name, unsigned(bytes), Optional.empty());
        }
    }

    private static Optional<Checkpoint> unsigned(byte[] bytes) {
        try {
            return Optional.of(Checkpoint.parse(new String(bytes, UTF_8)))
                    .filter(checkpoint -> checkpoint.extensions().isEmpty());
        } catch (NoteRefused nothingAtAll) {
            return Optional.empty();
        }
    }
}
