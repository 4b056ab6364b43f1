package org.mediationledger.verifier.forge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.Cosigner;
import org.mediationledger.digest.note.Ed25519Signer;
import org.mediationledger.digest.note.NoteSigner;
import org.mediationledger.digest.note.SignedCheckpoint;

/**
 * Who signs: a log and its witnesses. A forger has these when all of them work together, or some of them when not.
 *
 * @param log the log's
 * @param witnesses all that the reader's policy asks for
 */
public record Keys(NoteSigner log, List<Cosigner> witnesses) {

    /** Takes a copy. */
    public Keys {
        witnesses = List.copyOf(witnesses);
    }

    /** Keys of a log and one witness, the same for the same seed. */
    public static Keys drawn(String origin, String witness, long seed) {
        Random random = new Random(seed);
        return new Keys(new Ed25519Signer(origin, bytes(random)), List.of(new Cosigner(witness, bytes(random))));
    }

    public String origin() {
        return log.key().name();
    }

    /** The policy file of a reader who asks for all these witnesses. */
    public String policy() {
        StringBuilder policy = new StringBuilder("log " + log.key() + "\n");
        StringBuilder all = new StringBuilder("group all-of-them all");
        for (Cosigner witness : witnesses) {
            policy.append("witness ")
                    .append(witness.key().name())
                    .append(' ')
                    .append(witness.key())
                    .append('\n');
            all.append(' ').append(witness.key().name());
        }
        return witnesses.isEmpty()
                ? policy + "quorum none\n"
                : policy.append(all).append("\nquorum all-of-them\n").toString();
    }

    /** The checkpoint, signed by all. */
    public SignedCheckpoint sign(Checkpoint checkpoint, long posixSeconds) {
        SignedCheckpoint signed = checkpoint.signedBy(log);
        for (Cosigner witness : witnesses) {
            signed = signed.with(witness.cosign(checkpoint, posixSeconds));
        }
        return signed;
    }

    /** The same log without witnesses. */
    public Keys alone() {
        return new Keys(log, List.of());
    }

    public byte[] policyBytes() {
        return policy().getBytes(UTF_8);
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return bytes;
    }
}
