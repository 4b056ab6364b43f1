package org.mediationledger.verifier.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.digest.note.TlogPolicy;
import org.mediationledger.verifier.pack.Pack;
import org.mediationledger.verifier.pack.PackPart;
import org.mediationledger.verifier.pack.Reading;

/**
 * A pack with what the reader's policy says of the checkpoints: signatures are checked here once, and for all.
 *
 * @param pack the pack
 * @param trust what the reader brings along
 * @param judged what the policy says of the pack's checkpoint; neither value nor fault when there is none
 * @param own what the pack's checkpoint states, if the log signed it
 * @param held what the reader's checkpoints state, in the reader's order
 */
public record Evidence(
        Pack pack, Trust trust, Reading<TlogPolicy.Judged> judged, Optional<Statement> own, List<HeldStatement> held) {

    /**
     * A checkpoint of the reader's.
     *
     * @param name the reader's own for it
     * @param statement absent when it states nothing, or nobody known signed it
     */
    public record HeldStatement(String name, Optional<Statement> statement) {}

    /** Takes a copy. */
    public Evidence {
        held = List.copyOf(held);
    }

    /** Checks the signatures. */
    public static Evidence of(Pack pack, Trust trust) {
        Reading<SignedCheckpoint> checkpoint =
                pack.checkpoint().orElse(new Reading<>(Optional.empty(), Optional.empty()));
        Reading<TlogPolicy.Judged> judged = checkpoint.then(trust::judge);
        Optional<Statement> own = judged.value()
                .map(each -> Statement.signed(
                        PackPart.CHECKPOINT.path(), checkpoint.value().orElseThrow(), each));
        return new Evidence(
                pack,
                trust,
                judged,
                own,
                trust.held().stream().map(each -> statement(each, trust)).toList());
    }

    /** All statements that the reader believes: the pack's own first. */
    List<Statement> statements() {
        return Stream.concat(own.stream(), held.stream().flatMap(each -> each.statement().stream()))
                .toList();
    }

    /** What the reader's own checkpoints state of the pack's log. */
    List<Statement> heldOfTheLog() {
        return held.stream()
                .flatMap(each -> each.statement().stream())
                .filter(each ->
                        own.isPresent() && each.origin().equals(own.get().origin()))
                .toList();
    }

    private static HeldStatement statement(Held held, Trust trust) {
        Optional<Statement> statement = held.signed().isEmpty()
                ? held.statement().map(lines -> Statement.unsigned(held.name(), lines))
                : held.signed()
                        .flatMap(signed -> trust.judge(signed)
                                .value()
                                .map(judged -> Statement.signed(held.name(), signed, judged)));
        return new HeldStatement(held.name(), statement);
    }
}
