package org.mediationledger.digest.note;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a reader trusts (C2SP tlog-policy): logs, witnesses, and how many of these must agree.
 *
 * @param logs the logs' keys; a key's name is its log's origin
 * @param witnesses the witnesses that are known
 * @param quorum which of them must have cosigned
 */
public record TlogPolicy(List<Log> logs, List<Witness> witnesses, Quorum quorum) {

    /**
     * A log.
     *
     * @param key with the log's origin for its name
     * @param url where the log is reached, if stated
     */
    public record Log(VerifierKey key, Optional<String> url) {}

    /**
     * A witness.
     *
     * @param name what the policy calls it
     * @param key the witness's key
     * @param url where checkpoints are submitted to it, if stated
     */
    public record Witness(String name, VerifierKey key, Optional<String> url) {}

    /**
     * What the policy says of a checkpoint whose signatures are good.
     *
     * @param log the key of the log that signed
     * @param cosignatures of the known witnesses, in the note's order
     * @param quorum whether these witnesses are enough
     */
    public record Judged(VerifierKey log, List<Cosignature> cosignatures, boolean quorum) {}

    /** Takes copies. */
    public TlogPolicy {
        logs = List.copyOf(logs);
        witnesses = List.copyOf(witnesses);
    }

    /**
     * Reads a policy's file.
     *
     * @throws PolicyRefused naming the line that is wrong
     */
    public static TlogPolicy parse(byte[] file) {
        return new PolicyParser().parse(file);
    }

    /** The keys of the log of that origin. */
    public List<VerifierKey> logKeys(String origin) {
        return logs.stream()
                .map(Log::key)
                .filter(key -> key.name().equals(origin))
                .toList();
    }

    /**
     * Judges a checkpoint.
     *
     * @throws NoteRefused when a signature under the name and id of any of the policy's keys is not that key's, or no
     *     key of the checkpoint's origin signed
     */
    public Judged judge(SignedCheckpoint checkpoint) {
        List<Verified> verified = checkpoint.note().verifiedBy(keys());
        List<VerifierKey> ofItsOrigin = logKeys(checkpoint.checkpoint().origin());
        VerifierKey log = verified.stream()
                .map(Verified::key)
                .filter(ofItsOrigin::contains)
                .findFirst()
                .orElseThrow(() ->
                        new NoteRefused(NoteFault.UNKNOWN_KEY, "no known key of the checkpoint's origin signed it"));
        List<Cosignature> cosignatures = verified.stream()
                .filter(good -> good.key().type() == KeyType.COSIGNATURE_V1)
                .map(Cosignature::of)
                .toList();
        return new Judged(log, cosignatures, quorum.isMetBy(witnesses(cosignatures)));
    }

    private List<VerifierKey> keys() {
        return Stream.concat(logs.stream().map(Log::key), witnesses.stream().map(Witness::key))
                .toList();
    }

    private static Set<VerifierKey> witnesses(List<Cosignature> cosignatures) {
        return cosignatures.stream().map(Cosignature::witness).collect(Collectors.toSet());
    }
}
