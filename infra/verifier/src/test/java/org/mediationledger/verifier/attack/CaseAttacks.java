package org.mediationledger.verifier.attack;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.forge.PackFiles;

/** Somebody without keys leaves entries out, and has everything else agree as far as it can be made to. */
public final class CaseAttacks {

    private CaseAttacks() {}

    /** All of them, on any genuine pack. */
    public static Stream<Attack> on(PackFiles pack) {
        Target target = new Target(pack);
        long last = target.last();
        return Stream.of(
                        LongStream.range(1, last).boxed().map(number -> removed(pack, number)),
                        LongStream.range(1, last).boxed().map(number -> removedAndClosedUp(pack, number)),
                        LongStream.of(1, 2, last - 1).boxed().map(count -> cut(pack, count)),
                        Stream.of(
                                Attack.of(
                                        "all entries removed",
                                        withoutEntries(pack, 1, last).listed(),
                                        FindingCode.PACK_STRUCTURE,
                                        PackFiles.leaf(1)),
                                Attack.of(
                                        "the seal removed",
                                        pack.without(PackFiles.EXPORT)
                                                .without(PackFiles.EXPORT_PROOF)
                                                .listed(),
                                        FindingCode.PACK_STRUCTURE,
                                        PackFiles.EXPORT),
                                Attack.of(
                                        "the last entry cut off, and the seal made to agree",
                                        sealedAt(withoutEntries(pack, last, last), last - 1)
                                                .listed(),
                                        FindingCode.LEAF_NOT_INCLUDED,
                                        PackFiles.EXPORT),
                                Attack.of(
                                        "the list says one entry less",
                                        pack.with(PackFiles.MANIFEST, "events", new JsonInteger(last - 1)),
                                        FindingCode.MANIFEST_CONTRADICTS,
                                        PackFiles.MANIFEST)),
                        heads(pack))
                .flatMap(attacks -> attacks);
    }

    private static Attack removed(PackFiles pack, long number) {
        return Attack.of(
                "entry " + number + " removed",
                withoutEntries(pack, number, number).listed(),
                FindingCode.CASE_SEQ_GAP,
                PackFiles.leaf(number));
    }

    /** The names of the files don't tell any more; the entries do. */
    private static Attack removedAndClosedUp(PackFiles pack, long number) {
        PackFiles closed = withoutEntries(pack, number, number);
        for (long later = number + 1; later <= pack.entries(); later++) {
            closed = closed.renamed(PackFiles.leaf(later), PackFiles.leaf(later - 1))
                    .renamed(PackFiles.proof(later), PackFiles.proof(later - 1))
                    .renamed(PackFiles.disclosures(later), PackFiles.disclosures(later - 1));
        }
        return Attack.of(
                "entry " + number + " removed, and those behind it moved up",
                renumbered(closed, number).listed(),
                FindingCode.CASE_SEQ_GAP,
                PackFiles.leaf(number));
    }

    private static Attack cut(PackFiles pack, long count) {
        long last = pack.entries();
        return Attack.of(
                "the last " + count + " entries cut off",
                withoutEntries(pack, last - count + 1, last).listed(),
                FindingCode.CASE_HEAD_MISMATCH,
                PackFiles.EXPORT);
    }

    private static Stream<Attack> heads(PackFiles pack) {
        if (!pack.has(PackFiles.HEADS)) {
            return Stream.empty();
        }
        JsonObject entry =
                (JsonObject) pack.json(PackFiles.HEADS_PATH).member("entry").orElseThrow();
        long events = ((JsonInteger) entry.member("events").orElseThrow()).value();
        List<Json> path =
                ((JsonArray) pack.json(PackFiles.HEADS_PATH).member("path").orElseThrow()).elements();
        return Stream.of(
                Attack.of(
                        "the list of all cases removed without its path",
                        pack.without(PackFiles.HEADS)
                                .without(PackFiles.HEADS_PROOF)
                                .listed(),
                        FindingCode.PACK_STRUCTURE,
                        PackFiles.HEADS),
                Attack.of(
                        "the list of all cases removed, but still listed",
                        pack.without(PackFiles.HEADS)
                                .without(PackFiles.HEADS_PROOF)
                                .without(PackFiles.HEADS_PATH)
                                .listed(),
                        FindingCode.MANIFEST_CONTRADICTS,
                        PackFiles.MANIFEST),
                path(
                        pack,
                        "another number of entries",
                        "entry",
                        Target.with(entry, "events", new JsonInteger(events - 1))),
                path(pack, "another place", "index", new JsonInteger(1L << 20)),
                path(pack, "another number of cases", "size", new JsonInteger(1L << 20)),
                path(pack, "a hash less", "path", Target.array(path.subList(1, path.size()))),
                path(pack, "a hash that is none", "path", Target.array(List.of(new JsonString("AAAA")))),
                path(pack, "nothing at all", "path", new JsonString("")),
                Attack.of(
                        "the head of another case",
                        pack.with(
                                        PackFiles.HEADS_PATH,
                                        "entry",
                                        Target.with(entry, "case", new JsonString("A".repeat(22))))
                                .listed(),
                        FindingCode.FOREIGN_CASE,
                        PackFiles.HEADS_PATH),
                Attack.of(
                        "more entries at the list of all cases than now",
                        pack.with(
                                        PackFiles.HEADS_PATH,
                                        "entry",
                                        Target.with(entry, "events", new JsonInteger(pack.entries() + 1L)))
                                .listed(),
                        FindingCode.CASE_HEAD_MISMATCH,
                        PackFiles.HEADS_PATH),
                Attack.of(
                        "bit flipped in the list of all cases",
                        pack.changed(PackFiles.HEADS, bytes -> LeafAttacks.flipped(bytes, bytes.length / 2))
                                .listed(),
                        FindingCode.LEAF_NOT_INCLUDED,
                        PackFiles.HEADS));
    }

    private static Attack path(PackFiles pack, String name, String member, Json value) {
        return Attack.of(
                name + " on the path to the list of all cases",
                pack.with(PackFiles.HEADS_PATH, member, value).listed(),
                FindingCode.HEADS_MISMATCH,
                PackFiles.HEADS_PATH);
    }

    /** Without these entries, their proofs, and all that is said of them elsewhere. */
    private static PackFiles withoutEntries(PackFiles pack, long first, long last) {
        PackFiles fewer = pack;
        for (long number = first; number <= last; number++) {
            fewer = fewer.without(PackFiles.leaf(number))
                    .without(PackFiles.proof(number))
                    .without(PackFiles.disclosures(number));
        }
        List<JsonObject> left = new Target(pack)
                .redactions().stream()
                        .filter(each -> caseSeq(each) < first || caseSeq(each) > last)
                        .toList();
        return fewer.with(PackFiles.REDACTIONS, Target.array(left));
    }

    private static PackFiles renumbered(PackFiles pack, long removed) {
        return pack.with(
                PackFiles.REDACTIONS,
                Target.array(new Target(pack)
                        .redactions().stream()
                                .map(each -> caseSeq(each) > removed
                                        ? Target.with(each, "caseSeq", new JsonInteger(caseSeq(each) - 1))
                                        : each)
                                .toList()));
    }

    private static PackFiles sealedAt(PackFiles pack, long last) {
        String head = Merkle.leafHash(pack.bytes(PackFiles.leaf(last))).base64();
        return pack.with(PackFiles.EXPORT, "events", new JsonInteger(last))
                .with(PackFiles.EXPORT, "head", new JsonString(head));
    }

    private static long caseSeq(JsonObject redaction) {
        return ((JsonInteger) redaction.member("caseSeq").orElseThrow()).value();
    }
}
