package org.mediationledger.verifier.forge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.json.CanonicalJson;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.digest.note.TlogProof;

/**
 * Builds another log around the leaves of a pack, as who has the log's keys could: proofs, checkpoint and list of contents
 * are new and right. Leaves of others are made up.
 */
public final class Relog {

    private final Keys keys;
    private final long cosignedAt;

    /** @param cosignedAt when the witnesses say to have signed, in seconds since 1970 */
    public Relog(Keys keys, long cosignedAt) {
        this.keys = keys;
        this.cosignedAt = cosignedAt;
    }

    /** Where each leaf of the pack is, as the proofs state it: the names of the leaves' files, by their indices. */
    public static SortedMap<Long, String> places(PackFiles pack) {
        SortedMap<Long, String> places = new TreeMap<>();
        pack.all().keySet().stream()
                .filter(name -> name.endsWith(".tlog-proof"))
                .forEach(name -> places.put(TlogProof.parse(pack.bytes(name)).index(), leafOf(name)));
        return places;
    }

    /** The log's size, as the checkpoint states it. */
    public static long size(PackFiles pack) {
        return checkpoint(pack).size();
    }

    public static Checkpoint checkpoint(PackFiles pack) {
        return SignedCheckpoint.parse(pack.bytes(PackFiles.CHECKPOINT)).checkpoint();
    }

    /** The same leaves in the same places of another log of the same size. */
    public PackFiles of(PackFiles pack) {
        return of(pack, places(pack));
    }

    /** The same leaves in other places. */
    public PackFiles of(PackFiles pack, Map<Long, String> places) {
        Map<Long, Hash> known = new HashMap<>();
        places.forEach((index, leaf) -> known.put(index, Merkle.leafHash(pack.bytes(leaf))));
        Tree tree = Tree.around(known, size(pack));
        Checkpoint checkpoint = new Checkpoint(keys.origin(), tree.size(), tree.root());
        SignedCheckpoint signed = keys.sign(checkpoint, cosignedAt);
        PackFiles relogged = pack.with(PackFiles.CHECKPOINT, signed.bytes()).without(PackFiles.STAMP);
        for (Map.Entry<Long, String> place : places.entrySet()) {
            TlogProof proof = new TlogProof(place.getKey(), tree.inclusion(place.getKey(), tree.size()), signed);
            relogged = relogged.with(proofOf(place.getValue()), proof.bytes());
        }
        for (String name : names(pack, "pack/consistency/")) {
            String[] sizes = name.substring("pack/consistency/".length()).split("[-.]");
            relogged = relogged.with(name, lines(tree.consistency(Long.parseLong(sizes[0]), Long.parseLong(sizes[1]))));
        }
        return manifest(relogged, places, checkpoint).listed();
    }

    /** The text of a proof of consistency. */
    public static String lines(List<Hash> hashes) {
        return hashes.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining());
    }

    /** Chains the entries anew from their first to their last, and seals the last: what is before names what follows. */
    public static PackFiles chained(PackFiles pack) {
        PackFiles chained = pack;
        for (int number = 2; number <= pack.entries(); number++) {
            chained = linked(chained, number);
        }
        return sealed(chained);
    }

    /** The entry names the one before it, as that is now. */
    public static PackFiles linked(PackFiles pack, long number) {
        return pack.with(PackFiles.leaf(number), "prev", head(pack, number - 1));
    }

    /** The seal, and the list of all cases if there is one, state the entries that are there. */
    public static PackFiles sealed(PackFiles pack) {
        PackFiles right = pack.with(PackFiles.EXPORT, "events", new JsonInteger(pack.entries()))
                .with(PackFiles.EXPORT, "head", head(pack, pack.entries()));
        if (!pack.has(PackFiles.HEADS_PATH)) {
            return right;
        }
        JsonObject entry =
                (JsonObject) pack.json(PackFiles.HEADS_PATH).member("entry").orElseThrow();
        long events = Math.min(number(entry, "events"), pack.entries());
        Map<String, Json> members = new TreeMap<>(entry.members());
        members.put("events", new JsonInteger(events));
        members.put("head", head(pack, events));
        return listedAmongAllCases(right, new JsonObject(members));
    }

    /** The list of all cases has this entry, and the path leads from it to the list's root. */
    public static PackFiles listedAmongAllCases(PackFiles pack, JsonObject entry) {
        JsonObject path = pack.json(PackFiles.HEADS_PATH);
        Hash leaf = Merkle.leafHash(CanonicalJson.write(entry));
        Tree cases = Tree.around(Map.of(number(path, "index"), leaf), number(path, "size"));
        return pack.with(PackFiles.HEADS_PATH, "entry", entry)
                .with(PackFiles.HEADS_PATH, "path", Jsons.hashes(cases.inclusion(number(path, "index"), cases.size())))
                .with(PackFiles.HEADS, "root", new JsonString(cases.root().base64()));
    }

    private static JsonString head(PackFiles pack, long number) {
        return new JsonString(
                Merkle.leafHash(pack.bytes(PackFiles.leaf(number))).base64());
    }

    private static PackFiles manifest(PackFiles pack, Map<Long, String> places, Checkpoint checkpoint) {
        PackFiles told = pack.with(PackFiles.MANIFEST, "origin", new JsonString(checkpoint.origin()))
                .with(
                        PackFiles.MANIFEST,
                        "checkpoint",
                        new JsonObject(Map.of(
                                "size", new JsonInteger(checkpoint.size()),
                                "root", new JsonString(checkpoint.root().base64()))));
        for (Map.Entry<Long, String> place : places.entrySet()) {
            if (place.getValue().equals(PackFiles.EXPORT)) {
                told = told.with(PackFiles.MANIFEST, "export", new JsonInteger(place.getKey()));
            }
            if (place.getValue().equals(PackFiles.HEADS)) {
                told = told.with(PackFiles.MANIFEST, "heads", new JsonInteger(place.getKey()));
            }
        }
        return told;
    }

    private static List<String> names(PackFiles pack, String beginning) {
        return new ArrayList<>(pack.all().keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .toList());
    }

    private static long number(JsonObject object, String name) {
        return ((JsonInteger) object.member(name).orElseThrow()).value();
    }

    private static String leafOf(String proof) {
        return proof.replace("/proofs/", "/leaves/").replace(".tlog-proof", ".json");
    }

    static String proofOf(String leaf) {
        return leaf.replace("/leaves/", "/proofs/").replace(".json", ".tlog-proof");
    }
}
