package org.mediationledger.verifier.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.verifier.pack.Pack;

/**
 * A checkpoint of the reader's that a witness signed: so large was the log at that time.
 *
 * @param name the reader's own for it
 * @param size of the log
 * @param time when the first of the witnesses signed
 */
record Anchor(String name, long size, Instant time) {

    /** Those of the pack's log. */
    static List<Anchor> of(Pack pack, Trust trust) {
        Optional<String> origin = Statement.ofThePack(pack, trust).map(Statement::origin);
        return trust.held().stream()
                .filter(held -> held.statement().map(each -> each.origin()).equals(origin))
                .flatMap(held -> held.signed().stream().flatMap(signed -> of(held.name(), signed, trust).stream()))
                .toList();
    }

    private static Optional<Anchor> of(String name, SignedCheckpoint signed, Trust trust) {
        return trust.judge(signed)
                .value()
                .flatMap(Cosigned::first)
                .map(time -> new Anchor(name, signed.checkpoint().size(), time));
    }
}
