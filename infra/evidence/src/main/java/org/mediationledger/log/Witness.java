package org.mediationledger.log;

import java.util.List;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.note.NoteSignature;
import org.mediationledger.digest.note.SignedCheckpoint;

/** Somebody else's machine that remembers how far the log had come, and says so (C2SP tlog-witness). */
public interface Witness {

    /** What it is called, for messages. */
    String name();

    /**
     * Asks for a cosignature.
     *
     * @param growth gives the consistency proof from a size that the witness names
     * @return its signatures of the checkpoint
     * @throws LogStopped when the witness has seen a larger log, or another one: then this log would fork
     * @throws NoAnswer when it can't be reached or doesn't answer as a witness does
     */
    List<NoteSignature> cosign(SignedCheckpoint checkpoint, Growth growth);

    /** Proves that the log has grown. */
    @FunctionalInterface
    interface Growth {

        /** From that size to the checkpoint's (RFC 6962, section 2.1.2). */
        List<Hash> from(long size);
    }
}
