package org.mediationledger.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mediationledger.digest.CompactRange;
import org.mediationledger.digest.Consistency;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Inclusion;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.SubtreeHashes;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.Ed25519Signer;
import org.mediationledger.digest.note.SignedCheckpoint;

/** A log in memory; logs of one origin and of different stories are forks of each other. */
final class MadeUpLog {

    static final String ORIGIN = "ledger.example/cases/v1";
    static final Ed25519Signer SIGNER = new Ed25519Signer(ORIGIN, seed("log"));

    private final List<byte[]> leaves = new ArrayList<>();
    private final List<Hash> roots = new ArrayList<>();
    private final Map<String, Hash> hashes = new HashMap<>();
    private final SubtreeHashes tree =
            (level, index) -> Objects.requireNonNull(hashes.get(level + "/" + index), () -> level + "/" + index);

    private MadeUpLog() {}

    /** @param story the leaves after the shared ones say it */
    static MadeUpLog of(int shared, int size, String story) {
        MadeUpLog log = new MadeUpLog();
        CompactRange range = CompactRange.empty();
        log.roots.add(range.root());
        for (int i = 0; i < size; i++) {
            byte[] leaf = ("{\"n\":" + i + ",\"told\":\"" + (i < shared ? "" : story) + "\"}").getBytes(UTF_8);
            log.leaves.add(leaf);
            range.append(Merkle.leafHash(leaf), (level, index, hash) -> log.hashes.put(level + "/" + index, hash));
            log.roots.add(range.root());
        }
        return log;
    }

    static MadeUpLog of(int size) {
        return of(size, size, "");
    }

    static byte[] seed(String name) {
        return Hash.sha256(name.getBytes(UTF_8)).bytes();
    }

    byte[] leaf(int index) {
        return leaves.get(index).clone();
    }

    Checkpoint unsigned(int size) {
        return new Checkpoint(ORIGIN, size, roots.get(size));
    }

    SignedCheckpoint checkpoint(int size) {
        return unsigned(size).signedBy(SIGNER);
    }

    List<Hash> inclusion(int index, int size) {
        return Inclusion.prove(tree, index, size);
    }

    List<Hash> consistency(long from, int to) {
        return Consistency.prove(tree, from, to);
    }

    AddCheckpoint request(int from, int to) {
        return new AddCheckpoint(from, consistency(from, to), checkpoint(to));
    }
}
