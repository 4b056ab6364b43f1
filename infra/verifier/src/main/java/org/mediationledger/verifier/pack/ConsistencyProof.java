package org.mediationledger.verifier.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import org.mediationledger.digest.Consistency;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.ProofCheck;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.verifier.archive.Content;
import org.mediationledger.verifier.finding.FindingCode;

/**
 * A proof that one tree has grown into another (RFC 9162, section 2.1.4): a file with a hash a line, in base64.
 *
 * @param hashes in the proof's order
 */
public record ConsistencyProof(List<Hash> hashes) {

    /** From the tree without leaves, and from a tree to itself. */
    public static final ConsistencyProof EMPTY = new ConsistencyProof(List.of());

    /** As many as C2SP tlog-witness allows. */
    private static final int MOST_HASHES = 63;

    /** Takes a copy. */
    public ConsistencyProof {
        hashes = List.copyOf(hashes);
    }

    /** Whether it shows that the one has grown into the other. */
    public boolean shows(Checkpoint from, Checkpoint to) {
        return check(new Growth(from.size(), to.size()), from.root(), to.root()).holds();
    }

    /** Whether a proof between these sizes has so many hashes. */
    public boolean isAsLongAs(Growth growth) {
        Hash any = Merkle.emptyRoot();
        return check(growth, any, any) != ProofCheck.WRONG_LENGTH;
    }

    static Reading<ConsistencyProof> read(Content content) {
        String text = new String(content.bytes(), ISO_8859_1);
        if (!text.isEmpty() && !text.endsWith("\n")) {
            return malformed("the last line has no end");
        }
        List<String> lines = text.isEmpty()
                ? List.of()
                : List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() > MOST_HASHES) {
            return malformed("more hashes than any proof has");
        }
        try {
            return Reading.of(
                    new ConsistencyProof(lines.stream().map(Hash::fromBase64).toList()));
        } catch (IllegalArgumentException noHash) {
            return malformed("a line that isn't the base64 of 32 bytes");
        }
    }

    private ProofCheck check(Growth growth, Hash from, Hash to) {
        return Consistency.check(hashes, growth.from(), from, growth.to(), to);
    }

    private static Reading<ConsistencyProof> malformed(String detail) {
        return Reading.refused(new Fault(FindingCode.CONSISTENCY_MALFORMED, detail));
    }
}
