package org.mediationledger.peers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.Base64Text;
import org.mediationledger.digest.Consistency;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Inclusion;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.ProofCheck;
import org.mediationledger.digest.json.CanonicalJson;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.json.JsonLimits;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.programs.Program;

/** The Go project's own transparency log and notes: what we make holds there, and what is made there holds here. */
class GoTest {

    private static final Log LOG = new Log(70);

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // JUnit calls the method below
    private static GoPeer peer;

    @BeforeAll
    static void build_the_peer() throws Exception {
        peer = GoPeer.in(folder);
    }

    @Test
    void checkpoints_and_proofs_made_here_hold_there() throws Exception {
        List<Json> inclusion = new ArrayList<>();
        List<Json> consistency = new ArrayList<>();
        for (int size = 1; size <= LOG.size(); size++) {
            for (int index = 0; index < size; index++) {
                inclusion.add(included(index, size, LOG.inclusion(index, size)));
                consistency.add(grown(index + 1, size, LOG.consistency(index + 1, size)));
            }
        }

        assertThat(check(LOG.leaves(), checkpoints(), inclusion, consistency))
                .isEqualTo(
                        new Program.Ended(0, "71 checkpoints, 2485 inclusion proofs, 2485 consistency proofs hold\n"));
    }

    @Test
    void another_leaf_does_not_hold_there() throws Exception {
        List<byte[]> leaves = new ArrayList<>(LOG.leaves());
        Collections.swap(leaves, 3, 4);

        assertRefused(check(leaves, checkpoints(), List.of(), List.of()), "the root of 4 leaves");
        assertRefused(
                check(LOG.leaves(), checkpoints(), List.of(included(4, 70, LOG.inclusion(3, 70))), List.of()),
                "invalid transparency proof");
    }

    @Test
    void another_older_tree_does_not_hold_there() throws Exception {
        assertRefused(
                check(LOG.leaves(), checkpoints(), List.of(), List.of(grown(41, 70, LOG.consistency(40, 70)))),
                "invalid transparency proof");
    }

    @Test
    void another_signature_does_not_hold_there() throws Exception {
        byte[] other = new String(LOG.checkpoint(70).bytes(), UTF_8)
                .replaceFirst("\n70\n", "\n69\n")
                .getBytes(UTF_8);

        assertRefused(
                check(LOG.leaves(), List.of(other), List.of(), List.of()), "invalid signature for key " + Log.ORIGIN);
    }

    @Test
    void checkpoints_and_proofs_made_there_hold_here() throws Exception {
        List<byte[]> leaves = LOG.leaves().subList(0, 40);
        Program.Ended made = peer.run(
                "make",
                Map.of(
                        "logKey", new JsonString(Log.SIGNER.key().encoded()),
                        "seed", new JsonString(Base64Text.encode(Log.SEED)),
                        "leaves", base64(leaves)));
        assertThat(made.exit()).isZero();
        String text = made.output().replace(":null", ":[]");
        JsonObject log = (JsonObject) CanonicalJson.read(text.getBytes(UTF_8), new JsonLimits(10_000_000, 5));

        assertThat(log.member("logKey"))
                .contains(new JsonString(Log.SIGNER.key().encoded()));
        Map<Long, Hash> roots = new HashMap<>();
        for (Json note : array(log, "checkpoints")) {
            SignedCheckpoint checkpoint = SignedCheckpoint.parse(Base64Text.decode(((JsonString) note).value()));
            assertThat(checkpoint.note().verifiedBy(List.of(Log.SIGNER.key()))).hasSize(1);
            int size = Math.toIntExact(checkpoint.checkpoint().size());
            assertThat(checkpoint).isEqualTo(LOG.checkpoint(size).checkpoint().signedBy(Log.SIGNER));
            roots.put(checkpoint.checkpoint().size(), checkpoint.checkpoint().root());
        }
        for (Json each : array(log, "inclusion")) {
            int index = Math.toIntExact(number(each, "index"));
            long size = number(each, "size");
            List<Hash> path = hashes(each, "path");
            assertThat(path).isEqualTo(LOG.inclusion(index, Math.toIntExact(size)));
            assertThat(Inclusion.check(path, Merkle.leafHash(leaves.get(index)), index, size, root(roots, size)))
                    .isEqualTo(ProofCheck.HOLDS);
        }
        for (Json each : array(log, "consistency")) {
            long oldSize = number(each, "oldSize");
            long size = number(each, "size");
            List<Hash> proof = hashes(each, "proof");
            assertThat(proof).isEqualTo(LOG.consistency(Math.toIntExact(oldSize), Math.toIntExact(size)));
            assertThat(Consistency.check(proof, oldSize, root(roots, oldSize), size, root(roots, size)))
                    .isEqualTo(ProofCheck.HOLDS);
        }
        assertThat(roots).hasSize(40);
        assertThat(array(log, "inclusion")).hasSize(820);
        assertThat(array(log, "consistency")).hasSize(820);
    }

    private static List<byte[]> checkpoints() {
        List<byte[]> checkpoints = new ArrayList<>();
        for (int size = 0; size <= LOG.size(); size++) {
            checkpoints.add(LOG.checkpoint(size).bytes());
        }
        return checkpoints;
    }

    private static Program.Ended check(
            List<byte[]> leaves, List<byte[]> checkpoints, List<Json> inclusion, List<Json> consistency)
            throws IOException, InterruptedException {
        return peer.run(
                "check",
                Map.of(
                        "logKey", new JsonString(Log.SIGNER.key().encoded()),
                        "witnessKey", new JsonString(Log.WITNESS.key().encoded()),
                        "leaves", base64(leaves),
                        "checkpoints", base64(checkpoints),
                        "inclusion", new JsonArray(inclusion),
                        "consistency", new JsonArray(consistency)));
    }

    private static void assertRefused(Program.Ended ended, String because) {
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.output()).startsWith("does not hold: ").contains(because);
    }

    private static Json included(int index, int size, List<Hash> path) {
        return new JsonObject(
                Map.of("index", new JsonInteger(index), "size", new JsonInteger(size), "path", texts(path)));
    }

    private static Json grown(int oldSize, int size, List<Hash> proof) {
        return new JsonObject(
                Map.of("oldSize", new JsonInteger(oldSize), "size", new JsonInteger(size), "proof", texts(proof)));
    }

    private static JsonArray texts(List<Hash> hashes) {
        return new JsonArray(
                hashes.stream().<Json>map(hash -> new JsonString(hash.base64())).toList());
    }

    static JsonArray base64(List<byte[]> all) {
        return new JsonArray(all.stream()
                .<Json>map(bytes -> new JsonString(Base64Text.encode(bytes)))
                .toList());
    }

    private static List<Json> array(JsonObject object, String name) {
        return ((JsonArray) object.member(name).orElseThrow()).elements();
    }

    private static long number(Json object, String name) {
        return ((JsonInteger) ((JsonObject) object).member(name).orElseThrow()).value();
    }

    private static List<Hash> hashes(Json object, String name) {
        return array((JsonObject) object, name).stream()
                .map(hash -> Hash.fromBase64(((JsonString) hash).value()))
                .toList();
    }

    private static Hash root(Map<Long, Hash> roots, long size) {
        return Objects.requireNonNull(roots.get(size));
    }
}
