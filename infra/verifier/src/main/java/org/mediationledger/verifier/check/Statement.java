package org.mediationledger.verifier.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.verifier.pack.Pack;
import org.mediationledger.verifier.pack.PackPart;
import org.mediationledger.verifier.pack.Reading;

/**
 * What is said of the log at a size, by whom the reader believes: by a known key of the log, or by the reader's own paper.
 *
 * @param name of the file that says it
 * @param checkpoint what it says
 * @param signed the same with the log's good signature, where it has one
 */
record Statement(String name, Checkpoint checkpoint, Optional<SignedCheckpoint> signed) {

    /** The pack's own, if the log signed it. */
    static Optional<Statement> ofThePack(Pack pack, Trust trust) {
        return pack.checkpoint()
                .flatMap(Reading::value)
                .filter(signed -> trust.judge(signed).value().isPresent())
                .map(signed -> of(PackPart.CHECKPOINT.path(), signed));
    }

    /** What the reader holds, if it says anything, and is not signed by nobody known. */
    static Optional<Statement> of(Held held, Trust trust) {
        return held.signed().isEmpty()
                ? held.statement().map(lines -> new Statement(held.name(), lines, Optional.empty()))
                : held.signed()
                        .filter(signed -> trust.judge(signed).value().isPresent())
                        .map(signed -> of(held.name(), signed));
    }

    /** All of one log: the pack's own first, then what the reader holds. */
    static List<Statement> all(Pack pack, Trust trust) {
        return Stream.concat(
                        ofThePack(pack, trust).stream(),
                        trust.held().stream().flatMap(held -> of(held, trust).stream()))
                .toList();
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

    private static Statement of(String name, SignedCheckpoint signed) {
        return new Statement(name, signed.checkpoint(), Optional.of(signed));
    }
}
