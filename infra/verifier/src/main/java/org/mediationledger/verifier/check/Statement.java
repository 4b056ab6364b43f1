package org.mediationledger.verifier.check;

import java.time.Instant;
import java.util.Optional;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.digest.note.TlogPolicy;

/**
 * What is said of the log at a size, by whom the reader believes: by a known key of the log, or by the reader's own paper.
 *
 * @param name of the file that says it
 * @param checkpoint what it says
 * @param signed the same with the log's good signature, where it has one
 * @param witnessed when the first of the known witnesses signed, if any did
 */
record Statement(String name, Checkpoint checkpoint, Optional<SignedCheckpoint> signed, Optional<Instant> witnessed) {

    /** Signed by the log. */
    static Statement signed(String name, SignedCheckpoint signed, TlogPolicy.Judged judged) {
        Optional<Instant> first =
                judged.cosignatures().stream().map(Cosigned::time).min(Instant::compareTo);
        return new Statement(name, signed.checkpoint(), Optional.of(signed), first);
    }

    /** The reader's own paper. */
    static Statement unsigned(String name, Checkpoint lines) {
        return new Statement(name, lines, Optional.empty(), Optional.empty());
    }

    String origin() {
        return checkpoint.origin();
    }

    long size() {
        return checkpoint.size();
    }

    /** Whether both are of one log at one size, with different roots. */
    boolean contradicts(Statement other) {
        return origin().equals(other.origin())
                && size() == other.size()
                && !checkpoint.root().equals(other.checkpoint().root());
    }
}
