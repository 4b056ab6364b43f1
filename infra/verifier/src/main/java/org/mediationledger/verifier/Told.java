package org.mediationledger.verifier;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.Cosignature;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.digest.note.TlogPolicy;
import org.mediationledger.verifier.check.Evidence;
import org.mediationledger.verifier.pack.Manifest;
import org.mediationledger.verifier.pack.Pack;
import org.mediationledger.verifier.pack.Reading;

/**
 * What a pack is of, as it says itself; only as good as the verdict.
 *
 * @param caseName the case's pseudonym, if it is told
 * @param recipient for whom the pack was made, if it is told
 * @param entries how many entries of the case it has
 * @param origin the log's name, if its checkpoint can be read
 * @param size of the log at that checkpoint
 * @param cosignatures by witnesses that the reader knows
 */
public record Told(
        Optional<String> caseName,
        Optional<String> recipient,
        int entries,
        Optional<String> origin,
        OptionalLong size,
        List<Cosignature> cosignatures) {

    /** Takes a copy. */
    public Told {
        cosignatures = List.copyOf(cosignatures);
    }

    static Told by(Evidence evidence) {
        Pack pack = evidence.pack();
        Optional<Manifest> manifest = pack.manifest().flatMap(Reading::value);
        Optional<Checkpoint> checkpoint =
                pack.checkpoint().flatMap(Reading::value).map(SignedCheckpoint::checkpoint);
        return new Told(
                manifest.map(Manifest::caseName),
                manifest.map(Manifest::recipient),
                pack.entries().size(),
                checkpoint.map(Checkpoint::origin),
                checkpoint.map(Checkpoint::size).map(OptionalLong::of).orElseGet(OptionalLong::empty),
                evidence.judged().value().map(TlogPolicy.Judged::cosignatures).orElse(List.of()));
    }
}
