package org.mediationledger.verifier.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.digest.note.TlogProof;
import org.mediationledger.sealing.Commitments;
import org.mediationledger.sealing.Disclosure;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.forge.Keys;
import org.mediationledger.verifier.forge.PackFiles;
import org.mediationledger.verifier.forge.Relog;

/**
 * Somebody who has all keys, the log's and the witnesses', builds another log around entries that are not as entries must
 * be: proofs, signatures and list are right, and so is the chain where it doesn't say otherwise.
 */
public final class ForgedAttacks {

    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final PackFiles pack;
    private final Keys keys;
    private final Relog relog;
    private final Instant now;
    private final Target target;

    private ForgedAttacks(PackFiles pack, Keys keys, Instant now) {
        this.pack = pack;
        this.keys = keys;
        this.relog = new Relog(keys, now.getEpochSecond());
        this.now = now;
        this.target = new Target(pack);
    }

    /**
     * All of them, on any genuine pack.
     *
     * @param keys that the auditor's policy names
     * @param now the auditor's time, at which the witnesses sign
     */
    public static Stream<Attack> on(PackFiles pack, Keys keys, Instant now) {
        ForgedAttacks attacks = new ForgedAttacks(pack, keys, now);
        return Stream.of(
                        attacks.spellings(),
                        attacks.profile(),
                        attacks.forms(),
                        attacks.kinds(),
                        attacks.chains(),
                        attacks.seals(),
                        attacks.heads(),
                        attacks.times(),
                        attacks.disclosures(),
                        attacks.erasures(),
                        attacks.witnesses())
                .flatMap(each -> each);
    }

    private Stream<Attack> spellings() {
        long open = target.open();
        return Stream.of(
                retold(
                        "a member twice",
                        open,
                        text -> text.replace("\"v\":1", "\"v\":1,\"v\":1"),
                        FindingCode.LEAF_DUPLICATE_NAME),
                retold(
                        "two values for one member",
                        open,
                        text -> text.replace("\"occurredOn\":", "\"occurredOn\":\"2020-01-01\",\"occurredOn\":"),
                        FindingCode.LEAF_DUPLICATE_NAME),
                retold(
                        "a member twice, once as an escape",
                        open,
                        text -> text.replace("\"v\":1", "\"v\":1,\"\\u0076\":2"),
                        FindingCode.LEAF_DUPLICATE_NAME),
                retold(
                        "a member twice within the fields",
                        open,
                        text -> text.replace("\"fields\":{", "\"fields\":{\"" + firstField() + "\":1,"),
                        FindingCode.LEAF_DUPLICATE_NAME),
                retold("a space", open, text -> text.replaceFirst(":", ": "), FindingCode.LEAF_NOT_CANONICAL),
                retold("a newline at the end", open, text -> text + "\n", FindingCode.LEAF_NOT_CANONICAL),
                retold(
                        "an escape for a letter",
                        open,
                        text -> text.replace("case-event", "case\\u002devent"),
                        FindingCode.LEAF_NOT_CANONICAL),
                retold(
                        "an escaped slash",
                        open,
                        text -> text.replace("\"fields\":{", "\"fields\":{\"a\":\"\\/\","),
                        FindingCode.LEAF_NOT_CANONICAL),
                retold(
                        "minus nought",
                        open,
                        text -> text.replace("\"fields\":{", "\"fields\":{\"a\":-0,"),
                        FindingCode.LEAF_NOT_CANONICAL),
                retold(
                        "members out of order",
                        open,
                        text -> text.replace("\"v\":1", "\"v\":1,\"a\":1"),
                        FindingCode.LEAF_NOT_CANONICAL));
    }

    private String firstField() {
        JsonObject fields = (JsonObject)
                pack.json(PackFiles.leaf(target.open())).member("fields").orElseThrow();
        return fields.members().keySet().iterator().next();
    }

    private Stream<Attack> profile() {
        long open = target.open();
        return Stream.of(
                        "null",
                        "1.5",
                        "1e3",
                        "9007199254740992",
                        "-9007199254740992",
                        "99999999999999999999999999",
                        "\"\\ud800\"",
                        "\"\\udc00\\ud800\"")
                .map(value -> retold(
                        "the value " + value,
                        open,
                        text -> text.replace("\"fields\":{", "\"fields\":{\"a\":" + value + ","),
                        FindingCode.LEAF_OUT_OF_PROFILE));
    }

    private Stream<Attack> forms() {
        long open = target.open();
        long closed = target.closed();
        return Stream.of(
                        Stream.of(
                                        "actor",
                                        "actorRole",
                                        "case",
                                        "caseSeq",
                                        "eventId",
                                        "fields",
                                        "occurredOn",
                                        "record",
                                        "recordedAt",
                                        "salt",
                                        "storedSha256",
                                        "type",
                                        "typeRevision")
                                .map(member -> forged(
                                        "an open entry without " + member,
                                        open,
                                        files -> files.without(PackFiles.leaf(open), member),
                                        FindingCode.LEAF_FORM)),
                        Stream.of("case", "caseSeq", "recordedAt", "salt")
                                .map(member -> forged(
                                        "a closed entry without " + member,
                                        closed,
                                        files -> files.without(PackFiles.leaf(closed), member),
                                        FindingCode.LEAF_FORM)),
                        Stream.of(
                                form("a salt of 15 bytes", open, "salt", text("AAAAAAAAAAAAAAAAAAAA")),
                                form("a salt of 17 bytes", open, "salt", text("AAAAAAAAAAAAAAAAAAAAAAA")),
                                form("a salt with padding", open, "salt", text("AAAAAAAAAAAAAAAAAAAAAA==")),
                                form("a salt with bits left over", open, "salt", text("AAAAAAAAAAAAAAAAAAAAAB")),
                                form("an empty salt", open, "salt", text("")),
                                form("a number for a salt", open, "salt", number(1)),
                                form("a time without milliseconds", open, "recordedAt", text("2026-11-21T18:26:41Z")),
                                form("a time in microseconds", open, "recordedAt", text("2026-11-21T18:26:41.123456Z")),
                                form(
                                        "a time with an offset",
                                        open,
                                        "recordedAt",
                                        text("2026-11-21T18:26:41.123+01:00")),
                                form("a time on no day", open, "recordedAt", text("2026-02-30T18:26:41.123Z")),
                                form("a time past midnight", open, "recordedAt", text("2026-11-21T24:00:00.000Z")),
                                form("a leap second", open, "recordedAt", text("2026-11-21T23:59:60.000Z")),
                                form("a day that isn't one", open, "occurredOn", text("2026-02-30")),
                                form("a day in words", open, "occurredOn", text("yesterday")),
                                form("a hash in capitals", open, "storedSha256", text("A".repeat(64))),
                                form("a hash that is too short", open, "storedSha256", text("a".repeat(63))),
                                form("an actor in the clear", open, "actor", text("c.adviser")),
                                form(
                                        "an actor with more than a commitment",
                                        open,
                                        "actor",
                                        object(Map.of("sd", text("A".repeat(43)), "who", text("x")))),
                                form("fields that are none", open, "fields", text("x")),
                                form(
                                        "a commitment among the fields with something beside it",
                                        open,
                                        "fields",
                                        object(Map.of(
                                                "name", object(Map.of("sd", text("A".repeat(43)), "x", number(1)))))),
                                form(
                                        "a commitment among the fields that is none",
                                        open,
                                        "fields",
                                        object(Map.of("name", object(Map.of("sd", text("AAAA")))))),
                                form("an entry that is open and closed", open, "sd", text("A".repeat(43))),
                                form("a closed entry that tells its type", closed, "type", text("case.opened")),
                                form(
                                        "a closed entry with a commitment that is none",
                                        closed,
                                        "sd",
                                        text("A".repeat(42))),
                                form(
                                        "a closed entry with a commitment with bits left over",
                                        closed,
                                        "sd",
                                        text("A".repeat(42) + "B")),
                                form("a member that nobody knows", open, "zzz", text("x")),
                                form("a pseudonym that is none", open, "case", text("4711")),
                                form("a number nought", open, "caseSeq", number(0))))
                .flatMap(attacks -> attacks);
    }

    private Stream<Attack> kinds() {
        long open = target.open();
        String leaf = PackFiles.leaf(open);
        return Stream.of(
                forged("another version", open, files -> files.with(leaf, "v", number(2)), FindingCode.LEAF_UNKNOWN),
                forged("no version", open, files -> files.without(leaf, "v"), FindingCode.LEAF_UNKNOWN),
                forged("no kind", open, files -> files.without(leaf, "kind"), FindingCode.LEAF_UNKNOWN),
                forged(
                        "a kind that nobody knows",
                        open,
                        files -> files.with(leaf, "kind", text("case-rumour")),
                        FindingCode.LEAF_UNKNOWN),
                forged(
                        "a kind that has no place in a pack",
                        open,
                        files -> files.with(leaf, "kind", text("key-event")),
                        FindingCode.LEAF_UNKNOWN),
                forged(
                        "another case's entry",
                        open,
                        files -> files.with(leaf, "case", text("A".repeat(22))),
                        FindingCode.FOREIGN_CASE),
                forged("an array", open, files -> files.with(leaf, Target.array(List.of())), FindingCode.LEAF_FORM),
                forged("a text", open, files -> files.with(leaf, text("x")), FindingCode.LEAF_FORM),
                Attack.of(
                        "another case's seal",
                        relog.of(pack.with(PackFiles.EXPORT, "case", text("A".repeat(22)))),
                        FindingCode.FOREIGN_CASE,
                        PackFiles.EXPORT));
    }

    private Stream<Attack> chains() {
        long middle = target.middle();
        String leaf = PackFiles.leaf(middle);
        String other = pack.json(PackFiles.leaf(middle - 1))
                .member("prev")
                .map(JsonString.class::cast)
                .orElseThrow()
                .value();
        return Stream.of(
                Attack.of(
                        "an entry changed, and the chain not",
                        relog.of(pack.with(PackFiles.leaf(target.open()), "type", text("x"))),
                        FindingCode.CHAIN_BROKEN,
                        PackFiles.leaf(target.open() + 1)),
                Attack.of(
                        "an entry that names one before the one before",
                        relog.of(pack.with(leaf, "prev", text(other))),
                        FindingCode.CHAIN_BROKEN,
                        leaf),
                Attack.of(
                        "an entry in the middle that names none",
                        relog.of(pack.without(leaf, "prev")),
                        FindingCode.CHAIN_BROKEN,
                        leaf),
                Attack.of(
                        "a first entry that names one",
                        relog.of(pack.with(PackFiles.leaf(1), "prev", text(other))),
                        FindingCode.CHAIN_BROKEN,
                        PackFiles.leaf(1)),
                Attack.of(
                        "an entry that names what is no hash",
                        relog.of(pack.with(leaf, "prev", text("AAAA"))),
                        FindingCode.LEAF_FORM,
                        leaf),
                forged(
                        "an entry with the next one's number",
                        middle,
                        files -> files.with(leaf, "caseSeq", number(middle + 1)),
                        FindingCode.CASE_SEQ_GAP),
                Attack.of(
                        "two entries in the wrong order in the log",
                        relog.of(pack, exchanged()),
                        FindingCode.PROOF_INDEX,
                        PackFiles.proof(middle + 1)),
                Attack.of(
                        "an entry removed, the others chained and sealed anew",
                        relog.of(Relog.chained(withoutMiddle())),
                        FindingCode.CASE_SEQ_GAP,
                        leaf));
    }

    private Stream<Attack> seals() {
        long last = target.last();
        return Stream.of(
                Attack.of(
                        "a seal of one entry more",
                        relog.of(pack.with(PackFiles.EXPORT, "events", number(last + 1))),
                        FindingCode.CASE_HEAD_MISMATCH,
                        PackFiles.EXPORT),
                Attack.of(
                        "a seal of one entry less",
                        relog.of(pack.with(PackFiles.EXPORT, "events", number(last - 1))),
                        FindingCode.CASE_HEAD_MISMATCH,
                        PackFiles.EXPORT),
                Attack.of(
                        "a seal of another last entry",
                        relog.of(pack.with(PackFiles.EXPORT, "head", text(zeros()))),
                        FindingCode.CASE_HEAD_MISMATCH,
                        PackFiles.leaf(last)),
                Attack.of(
                        "a seal that was logged before the entries",
                        relog.of(pack, withSealFirst()),
                        FindingCode.EXPORT_BEFORE_ENTRY,
                        PackFiles.leaf(last)),
                Attack.of(
                        "a seal for nobody",
                        relog.of(pack.without(PackFiles.EXPORT, "recipient")),
                        FindingCode.LEAF_FORM,
                        PackFiles.EXPORT),
                Attack.of(
                        "a seal for somebody else than the list",
                        relog.of(pack.with(PackFiles.EXPORT, "recipient", target.otherRecipient())),
                        FindingCode.MANIFEST_CONTRADICTS,
                        PackFiles.MANIFEST));
    }

    private Stream<Attack> heads() {
        if (!pack.has(PackFiles.HEADS)) {
            return Stream.empty();
        }
        JsonObject entry =
                (JsonObject) pack.json(PackFiles.HEADS_PATH).member("entry").orElseThrow();
        long size = Relog.size(pack);
        return Stream.of(
                Attack.of(
                        "a list of all cases with another root",
                        relog.of(pack.with(PackFiles.HEADS, "root", text(zeros()))),
                        FindingCode.HEADS_MISMATCH,
                        PackFiles.HEADS_PATH),
                Attack.of(
                        "a list of other cases",
                        relog.of(pack.with(PackFiles.HEADS, "cases", number(1))),
                        FindingCode.HEADS_MISMATCH,
                        PackFiles.HEADS_PATH),
                Attack.of(
                        "a list of all cases of a log yet to come",
                        relog.of(pack.with(PackFiles.HEADS, "size", number(size))),
                        FindingCode.HEADS_MISMATCH,
                        PackFiles.HEADS),
                Attack.of(
                        "a list of all cases of an earlier log",
                        relog.of(pack.with(PackFiles.HEADS, "size", number(1))),
                        FindingCode.HEADS_MISMATCH,
                        PackFiles.HEADS),
                Attack.of(
                        "a list of all cases with another head of this one",
                        relog.of(reheaded(Target.with(entry, "head", text(zeros())))),
                        FindingCode.CASE_HEAD_MISMATCH,
                        PackFiles.leaf(((JsonInteger) entry.member("events").orElseThrow()).value())),
                Attack.of(
                        "a list of all cases of a strange form",
                        relog.of(pack.with(PackFiles.HEADS, "cases", number(0))),
                        FindingCode.LEAF_FORM,
                        PackFiles.HEADS));
    }

    private Stream<Attack> times() {
        long last = target.last();
        String leaf = PackFiles.leaf(last);
        Instant before = recordedAt(last - 1);
        long second = now.getEpochSecond();
        return Stream.of(
                forged(
                        "an entry recorded before the one before it",
                        last,
                        files -> files.with(leaf, "recordedAt", text(millis(before.minusSeconds(61)))),
                        FindingCode.TIME_ORDER),
                forged(
                        "an entry recorded years before",
                        last,
                        files -> files.with(leaf, "recordedAt", text("2001-01-01T00:00:00.000Z")),
                        FindingCode.TIME_ORDER),
                Attack.of(
                        "a seal recorded before the last entry",
                        relog.of(pack.with(
                                PackFiles.EXPORT,
                                "recordedAt",
                                text(millis(recordedAt(last).minusSeconds(61))))),
                        FindingCode.TIME_ORDER,
                        PackFiles.EXPORT),
                Attack.of(
                        "a seal recorded in the future",
                        relog.of(pack.with(PackFiles.EXPORT, "recordedAt", text(millis(now.plusSeconds(100))))),
                        FindingCode.COSIGNATURE_TIME,
                        PackFiles.CHECKPOINT),
                Attack.of(
                        "a cosignature in the future",
                        new Relog(keys, second + 61).of(pack),
                        FindingCode.COSIGNATURE_TIME,
                        PackFiles.CHECKPOINT),
                Attack.of(
                        "a cosignature at the end of time",
                        new Relog(keys, Long.MAX_VALUE).of(pack),
                        FindingCode.COSIGNATURE_TIME,
                        PackFiles.CHECKPOINT),
                Attack.of(
                        "a cosignature of 1970",
                        new Relog(keys, 1).of(pack),
                        FindingCode.COSIGNATURE_TIME,
                        PackFiles.CHECKPOINT));
    }

    /** On an event that is disclosed as a whole, where one is. */
    private Stream<Attack> disclosures() {
        return target.wholeDisclosed().stream().boxed().flatMap(this::disclosures);
    }

    private Stream<Attack> disclosures(long whole) {
        String leaf = PackFiles.leaf(whole);
        Disclosure told = Disclosure.parse(target.disclosures(whole).getFirst());
        return Stream.of(
                rebodied(
                        whole,
                        "an event disclosed as a whole that isn't one",
                        told,
                        told.value().replaceFirst("\"actorRole\":\"[A-Z]*\",", ""),
                        FindingCode.DISCLOSURE_MALFORMED),
                rebodied(
                        whole,
                        "an event disclosed as a whole with a member twice",
                        told,
                        told.value().replaceFirst("\\{", "{\"actorRole\":\"X\","),
                        FindingCode.LEAF_DUPLICATE_NAME),
                rebodied(
                        whole,
                        "an event disclosed as a whole in another spelling",
                        told,
                        told.value() + " ",
                        FindingCode.LEAF_NOT_CANONICAL),
                rebodied(
                        whole,
                        "an event disclosed as a whole that is no JSON",
                        told,
                        "nothing",
                        FindingCode.LEAF_MALFORMED),
                forged(
                        "an event disclosed as a whole under another name",
                        whole,
                        PackFiles.disclosures(whole),
                        files -> recommitted(
                                files, whole, new Disclosure(told.salt(), "another", told.value()).encoded()),
                        FindingCode.DISCLOSURE_MISMATCH),
                forged(
                        "a commitment to what is no disclosure",
                        whole,
                        PackFiles.disclosures(whole),
                        files -> recommitted(files, whole, "AAAA"),
                        FindingCode.DISCLOSURE_MALFORMED),
                forged(
                        "a commitment to bytes beyond base64url",
                        whole,
                        PackFiles.disclosures(whole),
                        files -> recommitted(files, whole, told.encoded() + "="),
                        FindingCode.DISCLOSURE_MISMATCH),
                forged(
                        "another commitment, not explained",
                        whole,
                        files -> files.with(leaf, "sd", text("A".repeat(43))),
                        FindingCode.FIELD_UNEXPLAINED));
    }

    private Stream<Attack> erasures() {
        if (!pack.has(PackFiles.erasure(1))) {
            return Stream.empty();
        }
        String erasure = PackFiles.erasure(1);
        long entry = target.disclosed();
        String shown = Commitments.commitTo(target.disclosures(entry).getFirst());
        JsonObject leaf = pack.json(erasure);
        return Stream.of(
                Attack.of(
                        "an erasure of what is shown",
                        relog.of(pack.with(erasure, "sds", Target.texts(List.of(shown)))),
                        FindingCode.ERASED_YET_DISCLOSED,
                        PackFiles.disclosures(entry)),
                Attack.of(
                        "an erasure of nothing, so that what is gone has no reason",
                        relog.of(pack.with(erasure, "sds", Target.array(List.of()))),
                        FindingCode.FIELD_UNEXPLAINED,
                        erasedEntry()),
                Attack.of(
                        "an erasure that came before",
                        relog.of(pack, withErasureFirst()),
                        FindingCode.FIELD_UNEXPLAINED,
                        erasedEntry()),
                Attack.of(
                        "an erasure of another case",
                        relog.of(pack.with(erasure, "case", text("A".repeat(22)))),
                        FindingCode.FOREIGN_CASE,
                        erasure),
                Attack.of(
                        "an erasure for no reason",
                        relog.of(pack.with(erasure, "ground", text(""))),
                        FindingCode.LEAF_FORM,
                        erasure),
                Attack.of(
                        "an erasure by somebody in the clear",
                        relog.of(pack.with(erasure, "decidedBy", text("d.officer"))),
                        FindingCode.LEAF_FORM,
                        erasure),
                Attack.of(
                        "an erasure of commitments out of order",
                        relog.of(pack.with(
                                erasure, "sds", Target.texts(List.of("B".repeat(42) + "A", "A".repeat(43))))),
                        FindingCode.LEAF_FORM,
                        erasure),
                Attack.of(
                        "an erasure of a commitment twice",
                        relog.of(pack.with(erasure, "sds", Target.texts(List.of("A".repeat(43), "A".repeat(43))))),
                        FindingCode.LEAF_FORM,
                        erasure),
                Attack.of(
                        "an erasure of another kind",
                        relog.of(pack.with(erasure, "kind", text("case-event"))),
                        FindingCode.LEAF_UNKNOWN,
                        erasure),
                Attack.of(
                        "an erasure with more in it",
                        relog.of(pack.with(erasure, Target.with(leaf, "zzz", number(1)))),
                        FindingCode.LEAF_FORM,
                        erasure),
                Attack.of(
                        "an erasure removed, and what is gone has no reason",
                        pack.without(erasure).without(PackFiles.erasureProof(1)).listed(),
                        FindingCode.FIELD_UNEXPLAINED,
                        erasedEntry()));
    }

    private Stream<Attack> witnesses() {
        return Stream.of(
                Attack.of(
                        "the log alone, without a witness",
                        new Relog(keys.alone(), now.getEpochSecond()).of(pack),
                        FindingCode.NO_WITNESS,
                        PackFiles.CHECKPOINT),
                Attack.of(
                                "the log alone, for an auditor who asks for no witness",
                                new Relog(keys.alone(), now.getEpochSecond()).of(pack),
                                FindingCode.NO_WITNESS,
                                PackFiles.CHECKPOINT)
                        .on(auditor -> auditor.trusting(keys.alone().policyBytes())),
                Attack.of(
                                "a witness that the auditor doesn't know",
                                relog.of(pack),
                                FindingCode.NO_WITNESS,
                                PackFiles.CHECKPOINT)
                        .on(auditor -> auditor.trusting(keys.alone().policyBytes())),
                Attack.of("the witness without the log", relog.of(pack), FindingCode.UNKNOWN_KEY, PackFiles.CHECKPOINT)
                        .on(auditor -> auditor.trusting(witnessOnly().getBytes(UTF_8))));
    }

    /** A policy that knows the witness, and another log. */
    private String witnessOnly() {
        return keys.policy()
                .replaceFirst(
                        "log .*\n",
                        "log " + Keys.drawn("another.example/log", "w", 5).log().key() + "\n");
    }

    private Attack form(String name, long entry, String member, Json value) {
        return forged(name, entry, files -> files.with(PackFiles.leaf(entry), member, value), FindingCode.LEAF_FORM);
    }

    private Attack retold(String name, long entry, UnaryOperator<String> change, FindingCode code) {
        return forged(name, entry, files -> files.retold(PackFiles.leaf(entry), change), code);
    }

    private Attack forged(String name, long entry, UnaryOperator<PackFiles> change, FindingCode code) {
        return forged(name, entry, PackFiles.leaf(entry), change, code);
    }

    /** Changes an entry, chains what can still be chained, and builds the log anew. */
    private Attack forged(String name, long entry, String file, UnaryOperator<PackFiles> change, FindingCode code) {
        PackFiles changed = change.apply(pack);
        PackFiles chained = changed;
        for (long number = entry + 1; number <= target.last(); number++) {
            chained = Relog.linked(chained, number);
        }
        return Attack.of(name + ", and the log built anew", relog.of(Relog.sealed(chained)), code, file);
    }

    private Attack rebodied(long whole, String name, Disclosure told, String value, FindingCode code) {
        return forged(
                name,
                whole,
                PackFiles.disclosures(whole),
                files -> recommitted(files, whole, new Disclosure(told.salt(), told.name(), value).encoded()),
                code);
    }

    /** A closed entry commits to another disclosure, which is disclosed, and nothing else of it. */
    private static PackFiles recommitted(PackFiles files, long entry, String disclosure) {
        return files.with(PackFiles.leaf(entry), "sd", text(Commitments.commitTo(disclosure)))
                .with(PackFiles.disclosures(entry), Target.texts(List.of(disclosure)));
    }

    private PackFiles reheaded(JsonObject entry) {
        return Relog.listedAmongAllCases(pack, entry);
    }

    private PackFiles withoutMiddle() {
        long middle = target.middle();
        PackFiles fewer = pack.without(PackFiles.leaf(middle))
                .without(PackFiles.proof(middle))
                .without(PackFiles.disclosures(middle));
        for (long later = middle + 1; later <= target.last(); later++) {
            fewer = fewer.renamed(PackFiles.leaf(later), PackFiles.leaf(later - 1))
                    .renamed(PackFiles.proof(later), PackFiles.proof(later - 1))
                    .renamed(PackFiles.disclosures(later), PackFiles.disclosures(later - 1));
        }
        return fewer;
    }

    private SortedMap<Long, String> exchanged() {
        SortedMap<Long, String> places = Relog.places(pack);
        long one = index(PackFiles.proof(target.middle()));
        long other = index(PackFiles.proof(target.middle() + 1));
        places.put(one, PackFiles.leaf(target.middle() + 1));
        places.put(other, PackFiles.leaf(target.middle()));
        return places;
    }

    private SortedMap<Long, String> withSealFirst() {
        SortedMap<Long, String> places = Relog.places(pack);
        places.remove(index(PackFiles.EXPORT_PROOF));
        places.put(0L, PackFiles.EXPORT);
        return places;
    }

    private SortedMap<Long, String> withErasureFirst() {
        SortedMap<Long, String> places = Relog.places(pack);
        places.remove(index(PackFiles.erasureProof(1)));
        places.put(0L, PackFiles.erasure(1));
        return places;
    }

    /** The entry that the first erasure's first commitment stands in. */
    private String erasedEntry() {
        Json first = ((JsonArray) pack.json(PackFiles.erasure(1)).member("sds").orElseThrow())
                .elements()
                .getFirst();
        String sd = ((JsonString) first).value();
        return LongStream.rangeClosed(1, target.last())
                .filter(number -> shows(number).contains(sd))
                .mapToObj(PackFiles::leaf)
                .findFirst()
                .orElseThrow();
    }

    private String shows(long number) {
        StringBuilder shows = new StringBuilder(pack.text(PackFiles.leaf(number)));
        if (pack.has(PackFiles.disclosures(number))) {
            target.disclosures(number)
                    .forEach(each -> shows.append(Disclosure.parse(each).value()));
        }
        return shows.toString();
    }

    private long index(String proof) {
        return TlogProof.parse(pack.bytes(proof)).index();
    }

    private Instant recordedAt(long number) {
        return Instant.parse(((JsonString)
                        pack.json(PackFiles.leaf(number)).member("recordedAt").orElseThrow())
                .value());
    }

    /** As leaves write instants. */
    static String millis(Instant instant) {
        return MILLISECONDS.format(instant);
    }

    private static String zeros() {
        return Base64.getEncoder().encodeToString(new byte[32]);
    }

    private static JsonString text(String text) {
        return new JsonString(text);
    }

    private static JsonInteger number(long number) {
        return new JsonInteger(number);
    }

    private static JsonObject object(Map<String, Json> members) {
        return new JsonObject(members);
    }
}
