package org.mediationledger.verifier.forge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.json.CanonicalJson;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.json.JsonLimits;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.digest.note.TlogProof;
import org.mediationledger.evidence.CaseHead;
import org.mediationledger.evidence.LeafSecret;
import org.mediationledger.evidence.LedgerLeaf;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.sealing.Commitments;
import org.mediationledger.sealing.Disclosure;

/**
 * A pack from a log of several cases, made from nothing: by the formats alone, with none of the ledger's own code but what
 * shared-events has.
 *
 * @param files of the pack
 * @param keys of the log and its witness
 * @param held checkpoints of the log at earlier sizes, as somebody could hold them
 * @param stamper whose time-stamp the pack has
 * @param madeAt when
 */
public record GenuinePack(PackFiles files, Keys keys, List<SignedCheckpoint> held, Stamper stamper, Instant madeAt) {

    private static final String ORIGIN = "ledger.example/cases/v1";
    private static final Instant START = Instant.parse("2023-01-02T09:00:00.000Z");
    private static final Duration STEP = Duration.ofHours(5);
    private static final long SECONDS_TO_WITNESS = 5;

    /** Takes a copy. */
    public GenuinePack {
        held = List.copyOf(held);
    }

    /** What is shown of the case. */
    public enum Shown {
        /** As to a family: nothing kept apart, no contact details, nobody's account. */
        SOME,
        EVERYTHING
    }

    /** The case that most tests tamper with. */
    public static GenuinePack ofTwelveEntries() {
        return made(12, Shown.SOME, 1);
    }

    /**
     * Makes one.
     *
     * @param entries of the case, at least 6
     * @param seed of all that is drawn
     */
    public static GenuinePack made(int entries, Shown shown, long seed) {
        return new Maker(entries, shown, new Random(seed)).pack();
    }

    /** Makes the log, then the pack. */
    private static final class Maker {

        /** Types of the catalogue, in turn: open and closed, with values of a person and without. */
        private static final List<String> TYPES = List.of(
                "case.opened",
                "case.right-holder-named",
                "certificate.issued",
                "case.adviser-contacted",
                "safeguarding.concern-raised",
                "case.child-named");

        private final int entries;
        private final Shown shown;
        private final Random random;
        private final Keys keys;
        private final LeafSecret secret;
        private final CaseWriter ours;
        private final CaseWriter others;
        private final List<byte[]> leaves = new ArrayList<>();
        private final Map<String, Long> places = new TreeMap<>();
        private final List<String> erased = new ArrayList<>();
        private Optional<JsonObject> headsPath = Optional.empty();
        private Instant now = START;

        Maker(int entries, Shown shown, Random random) {
            this.entries = entries;
            this.shown = shown;
            this.random = random;
            this.keys = Keys.drawn(ORIGIN, "witness.example", random.nextLong());
            this.secret = new LeafSecret(bytes(32));
            this.ours = new CaseWriter(secret, random);
            this.others = new CaseWriter(secret, random);
        }

        GenuinePack pack() {
            leaves.add(LedgerLeaf.keyCreated(stamp(), keys.log().key().encoded()));
            for (int number = 1; number <= entries; number++) {
                othersGoOn();
                ourCaseGoesOn(number);
                if (number == entries / 2) {
                    allCasesAreListed();
                }
            }
            if (shown == Shown.SOME) {
                aNameIsErased();
            }
            othersGoOn();
            thePackIsSealed();
            othersGoOn();
            return packed();
        }

        private void othersGoOn() {
            int count = 1 + random.nextInt(3);
            for (int i = 0; i < count; i++) {
                leaves.add(others.write("case.advice-given", tick(), Map.of()));
            }
        }

        private void ourCaseGoesOn(int number) {
            String type = TYPES.get((number - 1) % TYPES.size());
            Map<String, String> personal = type.equals("case.opened")
                    ? Map.of()
                    : Map.of("name", "Ana Example " + number, "phone", "0161 496 0" + (100 + number));
            place(PackFiles.leaf(number), ours.write(type, tick(), personal));
        }

        private void allCasesAreListed() {
            List<CaseHead> heads = Stream.of(ours.head(), others.head(), someHead("AAAA"), someHead("zzzz"))
                    .sorted(Comparator.comparing(CaseHead::pseudonym))
                    .toList();
            Tree tree = new Tree(
                    heads.stream().map(head -> Merkle.leafHash(head.bytes())).toList());
            long index = heads.indexOf(ours.head());
            headsPath = Optional.of(new JsonObject(Map.of(
                    "entry",
                    CanonicalJson.read(ours.head().bytes(), JsonLimits.LEAF),
                    "index",
                    new JsonInteger(index),
                    "path",
                    Jsons.hashes(tree.inclusion(index, heads.size())),
                    "size",
                    new JsonInteger(heads.size()))));
            place(PackFiles.HEADS, LedgerLeaf.caseHeads(stamp(), heads.size(), tree.root(), leaves.size()));
        }

        private CaseHead someHead(String beginning) {
            return new CaseHead(beginning + base64Url(16).substring(4, 21) + "A", 3, Hash.sha256(bytes(8)));
        }

        private void aNameIsErased() {
            Disclosure name = personal(3, "name");
            erased.add(Commitments.commitTo(name.encoded()));
            byte[] leaf = LedgerLeaf.erasure(
                    stamp(), ours.pseudonym(), Commitments.commitTo(base64Url(32)), "ARTICLE_17_1_A", erased);
            place(PackFiles.erasure(1), leaf);
        }

        private void thePackIsSealed() {
            place(PackFiles.EXPORT, LedgerLeaf.caseExport(stamp(), ours.head(), recipient()));
        }

        private GenuinePack packed() {
            Tree tree = new Tree(leaves.stream().map(Merkle::leafHash).toList());
            SignedCheckpoint signed = signed(tree, tree.size());
            List<Long> sizes = List.of(1L, 7L, 16L, tree.size() - 1);
            Stamper stamper = Stamper.valid(START, START.plus(Duration.ofDays(3650)), Stamper.Fitness.FIT);
            PackFiles pack = PackFiles.none()
                    .with(PackFiles.CHECKPOINT, signed.bytes())
                    .with(PackFiles.STAMP, stamper.stamp(signed.bytes(), now.plusSeconds(7)))
                    .with(PackFiles.KEYS, keys.policyBytes())
                    .with(PackFiles.README, "How to check this by hand.\n");
            for (long size : sizes) {
                pack = pack.with(
                        PackFiles.consistency(size, tree.size()), Relog.lines(tree.consistency(size, tree.size())));
            }
            for (Map.Entry<String, Long> place : places.entrySet()) {
                TlogProof proof =
                        new TlogProof(place.getValue(), tree.inclusion(place.getValue(), tree.size()), signed);
                pack = pack.with(place.getKey(), leaves.get(place.getValue().intValue()))
                        .with(Relog.proofOf(place.getKey()), proof.bytes());
            }
            pack = disclosed(pack.with(PackFiles.HEADS_PATH, headsPath.orElseThrow()))
                    .with(PackFiles.MANIFEST, manifest(tree))
                    .listed();
            return new GenuinePack(
                    pack, keys, sizes.stream().map(size -> signed(tree, size)).toList(), stamper, now.plusSeconds(60));
        }

        private SignedCheckpoint signed(Tree tree, long size) {
            Checkpoint checkpoint = new Checkpoint(ORIGIN, size, tree.root(size));
            return keys.sign(checkpoint, recordedAt(size - 1).getEpochSecond() + SECONDS_TO_WITNESS);
        }

        private Instant recordedAt(long index) {
            JsonObject leaf = (JsonObject) CanonicalJson.read(leaves.get((int) index), JsonLimits.LEAF);
            return Instant.parse(((JsonString) leaf.member("recordedAt").orElseThrow()).value());
        }

        private PackFiles disclosed(PackFiles pack) {
            PackFiles told = pack;
            List<Json> redactions = new ArrayList<>();
            for (int number = 1; number <= entries; number++) {
                Sorted sorted = sorted(number);
                if (!sorted.shown().isEmpty()) {
                    told = told.with(PackFiles.disclosures(number), Jsons.texts(sorted.shown()));
                }
                for (Map.Entry<String, String> withheld : sorted.withheld().entrySet()) {
                    redactions.add(new JsonObject(Map.of(
                            "caseSeq", new JsonInteger(number),
                            "reason", new JsonString(withheld.getValue()),
                            "sd", new JsonString(withheld.getKey()))));
                }
            }
            return told.with(PackFiles.REDACTIONS, new JsonArray(redactions));
        }

        /** What is shown of an entry, and what is withheld, with the reason, by its commitment. */
        private record Sorted(List<String> shown, Map<String, String> withheld) {}

        private Sorted sorted(int number) {
            CaseWriter.Written written = ours.written().get(number - 1);
            Sorted sorted = new Sorted(new ArrayList<>(), new TreeMap<>());
            List<Disclosure> whole = written.leaf().disclosures().whole();
            boolean keptApart = shown == Shown.SOME && number % TYPES.size() == 5;
            whole.forEach(disclosure -> put(sorted, disclosure, keptApart ? "NOT_FOR_RECIPIENT" : ""));
            if (!keptApart) {
                put(sorted, written.leaf().disclosures().actor(), reason("ACTOR_IDENTITY"));
                put(sorted, written.leaf().disclosures().record(), reason("RECORD_DATA"));
                written.personal()
                        .forEach(disclosure -> put(
                                sorted,
                                disclosure,
                                disclosure.name().equals("phone") ? reason("CONTACT_DETAILS") : ""));
            }
            return sorted;
        }

        private String reason(String unlessEverything) {
            return shown == Shown.EVERYTHING ? "" : unlessEverything;
        }

        private void put(Sorted sorted, Disclosure disclosure, String reason) {
            String commitment = Commitments.commitTo(disclosure.encoded());
            if (erased.contains(commitment)) {
                return;
            }
            if (reason.isEmpty()) {
                sorted.shown().add(disclosure.encoded());
            } else {
                sorted.withheld().put(commitment, reason);
            }
        }

        private JsonObject manifest(Tree tree) {
            return new JsonObject(Map.of(
                    "case", new JsonString(ours.pseudonym()),
                    "checkpoint",
                            new JsonObject(Map.of(
                                    "root", new JsonString(tree.root().base64()),
                                    "size", new JsonInteger(tree.size()))),
                    "events", new JsonInteger(entries),
                    "export", new JsonInteger(place(PackFiles.EXPORT)),
                    "files", new JsonArray(List.of()),
                    "heads", new JsonInteger(place(PackFiles.HEADS)),
                    "origin", new JsonString(ORIGIN),
                    "recipient", new JsonString(recipient().name()),
                    "software", new JsonString("a test"),
                    "v", new JsonInteger(1)));
        }

        private RecipientClass recipient() {
            return shown == Shown.SOME ? RecipientClass.FAMILY : RecipientClass.AUDITOR;
        }

        private Disclosure personal(int number, String name) {
            return ours.written().get(number - 1).personal().stream()
                    .filter(disclosure -> disclosure.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        private void place(String file, byte[] leaf) {
            places.put(file, (long) leaves.size());
            leaves.add(leaf);
        }

        private long place(String file) {
            return Optional.ofNullable(places.get(file)).orElseThrow();
        }

        private LedgerLeaf.Stamp stamp() {
            return new LedgerLeaf.Stamp(tick(), base64Url(16));
        }

        private Instant tick() {
            now = now.plus(STEP).plusMillis(random.nextInt(1000));
            return now;
        }

        private String base64Url(int count) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(count));
        }

        private byte[] bytes(int count) {
            byte[] drawn = new byte[count];
            random.nextBytes(drawn);
            return drawn;
        }
    }
}
