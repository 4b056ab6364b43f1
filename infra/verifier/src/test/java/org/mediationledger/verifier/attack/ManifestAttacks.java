package org.mediationledger.verifier.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.forge.PackFiles;

/** Somebody without keys changes the list of contents, or adds and removes files. */
public final class ManifestAttacks {

    private static final String MANIFEST = PackFiles.MANIFEST;

    private ManifestAttacks() {}

    /** All of them, on any genuine pack. */
    public static Stream<Attack> on(PackFiles pack) {
        return Stream.of(contradictions(pack), forms(pack), files(pack)).flatMap(attacks -> attacks);
    }

    private static Stream<Attack> contradictions(PackFiles pack) {
        JsonObject tree = (JsonObject) pack.json(MANIFEST).member("checkpoint").orElseThrow();
        return Stream.of(
                contradiction("another origin", pack, "origin", new JsonString("another.example/log")),
                contradiction("another events", pack, "events", new JsonInteger(pack.entries() + 1L)),
                contradiction("another export", pack, "export", new JsonInteger(0)),
                contradiction("another heads", pack, "heads", new JsonInteger(JsonInteger.MAX)),
                contradiction("another recipient", pack, "recipient", new Target(pack).otherRecipient()),
                contradiction("another size", pack, "checkpoint", Target.with(tree, "size", new JsonInteger(1))),
                contradiction(
                        "another root",
                        pack,
                        "checkpoint",
                        Target.with(tree, "root", new JsonString(Hash.sha256().base64()))),
                Attack.of(
                        "the list is of another case",
                        pack.with(MANIFEST, "case", new JsonString("A".repeat(22))),
                        FindingCode.FOREIGN_CASE,
                        PackFiles.leaf(1)),
                Attack.of(
                        "the list is of another case than the seal",
                        pack.with(MANIFEST, "case", new JsonString("A".repeat(22))),
                        FindingCode.FOREIGN_CASE,
                        PackFiles.EXPORT));
    }

    private static Stream<Attack> forms(PackFiles pack) {
        return Stream.concat(
                Stream.of("case", "checkpoint", "events", "export", "files", "origin", "recipient", "software", "v")
                        .map(member -> Attack.of(
                                member + " missing in the list",
                                pack.without(MANIFEST, member),
                                FindingCode.MANIFEST_MALFORMED,
                                MANIFEST)),
                Stream.of(
                        malformed("a member more", pack.with(MANIFEST, "more", new JsonString("x"))),
                        malformed("another version", pack.with(MANIFEST, "v", new JsonInteger(2))),
                        malformed("a negative number of entries", pack.with(MANIFEST, "events", new JsonInteger(-1))),
                        malformed("no entries", pack.with(MANIFEST, "events", new JsonInteger(0))),
                        malformed("a number as a text", pack.with(MANIFEST, "events", new JsonString("12"))),
                        malformed(
                                "a recipient that is none", pack.with(MANIFEST, "recipient", new JsonString("PRESS"))),
                        malformed("a case that is none", pack.with(MANIFEST, "case", new JsonString("4711"))),
                        malformed(
                                "a checkpoint without a size",
                                pack.with(MANIFEST, "checkpoint", new JsonObject(Map.of()))),
                        malformed("files that are no array", pack.with(MANIFEST, "files", new JsonString(""))),
                        malformed(
                                "the files in reverse",
                                pack.with(
                                        MANIFEST,
                                        "files",
                                        Target.array(listed(pack).reversed()))),
                        malformed("a file twice", pack.with(MANIFEST, "files", twice(pack))),
                        malformed(
                                "a file without a hash",
                                pack.with(MANIFEST, "files", first(pack, "sha256", new JsonString("")))),
                        malformed(
                                "a file of a negative size",
                                pack.with(MANIFEST, "files", first(pack, "size", new JsonInteger(-1)))),
                        malformed("a hash in capitals", pack.retold(MANIFEST, ManifestAttacks::inCapitals)),
                        malformed("a fraction", pack.retold(MANIFEST, text -> text.replace("\"v\":1", "\"v\":1.0"))),
                        malformed(
                                "a member twice",
                                pack.retold(MANIFEST, text -> text.replace("\"v\":1", "\"v\":1,\"v\":1"))),
                        malformed("a newline at the end", pack.retold(MANIFEST, text -> text + "\n")),
                        malformed("an array", pack.with(MANIFEST, "[]")),
                        malformed("nothing", pack.with(MANIFEST, "")),
                        malformed("no JSON", pack.with(MANIFEST, "manifest"))));
    }

    private static Stream<Attack> files(PackFiles pack) {
        long erasures = pack.all().keySet().stream()
                .filter(name -> name.matches("pack/erasures/.*\\.json"))
                .count();
        return Stream.of(
                structure("the list gone", pack.without(MANIFEST), MANIFEST),
                structure(
                        "the checkpoint gone",
                        pack.without(PackFiles.CHECKPOINT).listed(),
                        PackFiles.CHECKPOINT),
                structure(
                        "the instructions gone", pack.without(PackFiles.README).listed(), PackFiles.README),
                structure(
                        "the operator's keys gone", pack.without(PackFiles.KEYS).listed(), PackFiles.KEYS),
                structure("a file gone that is still listed", pack.without(PackFiles.README), PackFiles.README),
                structure("a file more, not listed", pack.with("pack/more.txt", "x"), "pack/more.txt"),
                structure(
                        "a file more, and listed",
                        pack.with("pack/more.txt", "x").listed(),
                        "pack/more.txt"),
                structure(
                        "a file beside the folder", pack.with("README.txt", "x").listed(), "README.txt"),
                structure(
                        "an entry with a number too short",
                        pack.with("pack/leaves/1.json", "x").listed(),
                        "pack/leaves/1.json"),
                structure(
                        "an entry with a number too long",
                        pack.with("pack/leaves/00001.json", "x").listed(),
                        "pack/leaves/00001.json"),
                structure(
                        "an entry numbered nought without a proof",
                        pack.with("pack/leaves/0000.json", "{}").listed(),
                        "pack/proofs/0000.tlog-proof"),
                structure(
                        "a proof of growth to another size",
                        pack.with(PackFiles.consistency(1, 2), "").listed(),
                        PackFiles.consistency(1, 2)),
                structure(
                        "a proof of growth with a leading zero",
                        pack.with("pack/consistency/01-9.txt", "").listed(),
                        "pack/consistency/01-9.txt"),
                structure(
                        "an erasure without a proof",
                        pack.with(PackFiles.erasure(98), "{}").listed(),
                        PackFiles.erasureProof(98)),
                structure(
                        "erasures with a gap",
                        pack.with(PackFiles.erasure(98), "{}").listed(),
                        PackFiles.erasure(erasures + 1)),
                structure(
                        "a proof of no erasure",
                        pack.with(PackFiles.erasureProof(98), "x").listed(),
                        PackFiles.erasureProof(98)),
                structure(
                        "more erasures than any case has",
                        pack.with(PackFiles.erasure(100), "{}").listed(),
                        PackFiles.erasure(100)),
                structure(
                        "a file listed that no pack has",
                        pack.with(MANIFEST, "files", first(pack, "name", new JsonString("\u001b[2Jpack"))),
                        MANIFEST),
                Attack.of(
                        "another size in the list",
                        pack.with(MANIFEST, "files", first(pack, "size", new JsonInteger(1))),
                        FindingCode.FILE_CHANGED,
                        PackFiles.README),
                Attack.of(
                        "the instructions changed",
                        pack.with(PackFiles.README, "x"),
                        FindingCode.FILE_CHANGED,
                        PackFiles.README),
                Attack.of(
                        "the operator's keys changed",
                        pack.with(PackFiles.KEYS, "x"),
                        FindingCode.FILE_CHANGED,
                        PackFiles.KEYS));
    }

    private static Attack contradiction(String name, PackFiles pack, String member, Json value) {
        return Attack.of(
                name + " in the list", pack.with(MANIFEST, member, value), FindingCode.MANIFEST_CONTRADICTS, MANIFEST);
    }

    private static Attack malformed(String name, PackFiles pack) {
        return Attack.of(name + " in the list", pack, FindingCode.MANIFEST_MALFORMED, MANIFEST);
    }

    private static Attack structure(String name, PackFiles pack, String file) {
        return Attack.of(name, pack, FindingCode.PACK_STRUCTURE, file);
    }

    private static List<Json> listed(PackFiles pack) {
        return ((JsonArray) pack.json(MANIFEST).member("files").orElseThrow()).elements();
    }

    private static JsonArray twice(PackFiles pack) {
        List<Json> files = new ArrayList<>(listed(pack));
        files.addFirst(files.getFirst());
        return Target.array(files);
    }

    /** The first file of all is README.txt, since capitals come before small letters. */
    private static JsonArray first(PackFiles pack, String member, Json value) {
        List<Json> files = new ArrayList<>(listed(pack));
        files.set(0, Target.with((JsonObject) files.getFirst(), member, value));
        return Target.array(files);
    }

    private static String inCapitals(String text) {
        int at = text.indexOf("\"sha256\":\"") + 10;
        return text.substring(0, at) + text.substring(at, at + 64).toUpperCase(Locale.ROOT) + text.substring(at + 64);
    }
}
