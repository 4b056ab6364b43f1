package org.mediationledger.peers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.mediationledger.digest.CompactRange;
import org.mediationledger.digest.Consistency;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Inclusion;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.SubtreeHashes;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.Cosigner;
import org.mediationledger.digest.note.Ed25519Signer;
import org.mediationledger.digest.note.SignedCheckpoint;

/** A log of drawn leaves, signed and cosigned by this project's code. */
final class Log {

    static final String ORIGIN = "ledger.example/cases/v1";
    static final byte[] SEED = seed("log");
    static final Ed25519Signer SIGNER = new Ed25519Signer(ORIGIN, SEED);
    static final Cosigner WITNESS = new Cosigner("commissioner.example/witness", seed("witness"));
    private static final long TIME = 1_795_327_200L;

    private final List<byte[]> leaves = new ArrayList<>();
    private final List<Hash> roots = new ArrayList<>();
    private final Map<String, Hash> hashes = new HashMap<>();

    Log(int size) {
        Random random = new Random(size);
        CompactRange range = CompactRange.empty();
        roots.add(range.root());
        for (int i = 0; i < size; i++) {
            byte[] leaf = new byte[random.nextInt(300)];
            random.nextBytes(leaf);
            leaves.add(leaf);
            range.append(Merkle.leafHash(leaf), (level, index, hash) -> hashes.put(level + "/" + index, hash));
            roots.add(range.root());
        }
    }

    int size() {
        return leaves.size();
    }

    List<byte[]> leaves() {
        return List.copyOf(leaves);
    }

    SignedCheckpoint checkpoint(int size) {
        Checkpoint checkpoint = new Checkpoint(ORIGIN, size, roots.get(size));
        return checkpoint.signedBy(SIGNER).with(WITNESS.cosign(checkpoint, TIME));
    }

    List<Hash> inclusion(int index, int size) {
        return Inclusion.prove(tree(), index, size);
    }

    List<Hash> consistency(int oldSize, int size) {
        return Consistency.prove(tree(), oldSize, size);
    }

    private SubtreeHashes tree() {
        return (level, index) -> Objects.requireNonNull(hashes.get(level + "/" + index));
    }

    private static byte[] seed(String name) {
        return Hash.sha256(name.getBytes(UTF_8)).bytes();
    }
}
