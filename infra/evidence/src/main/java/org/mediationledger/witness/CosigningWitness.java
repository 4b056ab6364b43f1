package org.mediationledger.witness;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mediationledger.digest.Consistency;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.Cosigner;
import org.mediationledger.digest.note.NoteRefused;
import org.mediationledger.digest.note.NoteSignature;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.digest.note.SignedNote;
import org.mediationledger.digest.note.Verified;
import org.mediationledger.digest.note.VerifierKey;

/**
 * Cosigns checkpoints of the logs that it knows, as long as they only grow (C2SP tlog-witness). What it cosigned it
 * remembers before it answers. Safe for use by several threads.
 */
public final class CosigningWitness {

    private final Cosigner cosigner;
    private final List<VerifierKey> logs;
    private final WitnessState state;
    private final InstantSource clock;

    /** @param logs the keys of the logs that are known; a key's name is its log's origin */
    public CosigningWitness(Cosigner cosigner, List<VerifierKey> logs, WitnessState state, InstantSource clock) {
        this.cosigner = cosigner;
        this.logs = List.copyOf(logs);
        this.state = state;
        this.clock = clock;
    }

    /** The key that others check the cosignatures with. */
    public VerifierKey key() {
        return cosigner.key();
    }

    /**
     * Handles a request.
     *
     * @param body see {@link AddCheckpoint}
     * @throws java.io.UncheckedIOException when it can't remember; then it hasn't cosigned
     */
    public Answer add(byte[] body) {
        AddCheckpoint request;
        try {
            request = AddCheckpoint.parse(body);
        } catch (RequestMalformed malformed) {
            return refused(Answer.Refusal.MALFORMED, String.valueOf(malformed.getMessage()));
        }
        return add(request);
    }

    /** The largest checkpoint of a log that it cosigned; see {@link WitnessState#latest(Hash)}. */
    public Optional<SignedCheckpoint> latest(Hash name) {
        return state.latest(name);
    }

    private Answer add(AddCheckpoint request) {
        SignedCheckpoint told = request.checkpoint();
        List<VerifierKey> keys = keysOf(told.checkpoint().origin());
        if (keys.isEmpty()) {
            return refused(Answer.Refusal.UNKNOWN_LOG, "this witness doesn't know that log");
        }
        List<Verified> signed;
        try {
            signed = told.note().verifiedBy(keys);
        } catch (NoteRefused bad) {
            return refused(Answer.Refusal.NOT_SIGNED, String.valueOf(bad.getMessage()));
        }
        if (request.oldSize() > told.checkpoint().size()) {
            return refused(Answer.Refusal.MALFORMED, "the old size is beyond the checkpoint's");
        }
        return answer(request, signed);
    }

    private Answer answer(AddCheckpoint request, List<Verified> signed) {
        Checkpoint told = request.checkpoint().checkpoint();
        Optional<SignedCheckpoint> latest = state.latest(told.origin());
        if (request.oldSize() != size(latest)) {
            return new Answer.Conflict(size(latest));
        }
        if (!hasGrown(request, latest)) {
            keepWhatContradicts(latest, request.checkpoint());
            return refused(Answer.Refusal.NOT_GROWN, "the proof doesn't show growth from what this witness has seen");
        }
        NoteSignature cosignature = cosigner.cosign(told, clock.instant().getEpochSecond());
        SignedCheckpoint next = new SignedCheckpoint(told, signedBy(told, signed, cosignature));
        return state.advance(latest, next)
                ? new Answer.Cosigned(cosignature.line() + "\n")
                : new Answer.Conflict(size(state.latest(told.origin())));
    }

    private static boolean hasGrown(AddCheckpoint request, Optional<SignedCheckpoint> latest) {
        Checkpoint told = request.checkpoint().checkpoint();
        if (told.size() == 0 && !told.root().equals(Merkle.emptyRoot())) {
            return false;
        }
        Hash oldRoot = latest.map(seen -> seen.checkpoint().root()).orElse(Merkle.emptyRoot());
        return Consistency.check(request.proof(), request.oldSize(), oldRoot, told.size(), told.root())
                .holds();
    }

    private void keepWhatContradicts(Optional<SignedCheckpoint> latest, SignedCheckpoint told) {
        latest.filter(seen -> seen.checkpoint().size() == told.checkpoint().size())
                .filter(seen ->
                        !seen.checkpoint().root().equals(told.checkpoint().root()))
                .ifPresent(seen -> state.keepFork(seen, told));
    }

    /** What others may ask for: the log's own signatures and this witness's, and no third party's. */
    private static SignedNote signedBy(Checkpoint told, List<Verified> log, NoteSignature cosignature) {
        return new SignedNote(
                told.text(),
                Stream.concat(log.stream().map(Verified::signature), Stream.of(cosignature))
                        .toList());
    }

    private List<VerifierKey> keysOf(String origin) {
        return logs.stream().filter(key -> key.name().equals(origin)).toList();
    }

    private static long size(Optional<SignedCheckpoint> latest) {
        return latest.map(seen -> seen.checkpoint().size()).orElse(0L);
    }

    private static Answer refused(Answer.Refusal why, String problem) {
        return new Answer.Refused(why, problem);
    }
}
