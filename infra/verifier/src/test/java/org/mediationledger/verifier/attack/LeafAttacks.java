package org.mediationledger.verifier.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.forge.PackFiles;

/** Somebody who has the pack, and no keys, changes what entries say. */
public final class LeafAttacks {

    private LeafAttacks() {}

    /** All of them, on any genuine pack. */
    public static Stream<Attack> on(PackFiles pack) {
        Target target = new Target(pack);
        return Stream.of(
                        LongStream.of(1, target.middle(), target.last()).boxed().flatMap(number -> flips(pack, number)),
                        spellings(pack, target),
                        meanings(pack, target),
                        exchanges(pack, target),
                        seals(pack))
                .flatMap(attacks -> attacks);
    }

    private static Stream<Attack> flips(PackFiles pack, long number) {
        String leaf = PackFiles.leaf(number);
        int length = pack.bytes(leaf).length;
        return Stream.of(0, length / 3, length / 2, length - 1)
                .flatMap(at -> Stream.of(
                        Attack.of(
                                "bit flipped in entry " + number + " at byte " + at,
                                pack.changed(leaf, bytes -> flipped(bytes, at)),
                                FindingCode.LEAF_NOT_INCLUDED,
                                leaf),
                        Attack.of(
                                "bit flipped in entry " + number + " at byte " + at + ", which the list tells",
                                pack.changed(leaf, bytes -> flipped(bytes, at)),
                                FindingCode.FILE_CHANGED,
                                leaf),
                        Attack.of(
                                "bit flipped in entry " + number + " at byte " + at + ", and the list made to agree",
                                pack.changed(leaf, bytes -> flipped(bytes, at)).listed(),
                                FindingCode.LEAF_NOT_INCLUDED,
                                leaf)));
    }

    private static Stream<Attack> spellings(PackFiles pack, Target target) {
        String leaf = PackFiles.leaf(target.open());
        return Stream.of(
                Attack.of(
                        "members in another order",
                        pack.retold(leaf, LeafAttacks::firstMemberLast).listed(),
                        FindingCode.LEAF_NOT_CANONICAL,
                        leaf),
                Attack.of(
                        "a space after the first comma",
                        pack.retold(leaf, text -> text.replaceFirst(",", ", ")).listed(),
                        FindingCode.LEAF_NOT_CANONICAL,
                        leaf),
                Attack.of(
                        "a newline at the end",
                        pack.retold(leaf, text -> text + "\n").listed(),
                        FindingCode.LEAF_NOT_CANONICAL,
                        leaf),
                Attack.of(
                        "a letter as an escape",
                        pack.retold(leaf, text -> text.replaceFirst("case-event", "case-\\\\u0065vent"))
                                .listed(),
                        FindingCode.LEAF_NOT_CANONICAL,
                        leaf),
                Attack.of(
                        "a byte order mark",
                        pack.retold(leaf, text -> "\ufeff" + text).listed(),
                        FindingCode.LEAF_MALFORMED,
                        leaf),
                Attack.of(
                        "cut short",
                        pack.retold(leaf, text -> text.substring(0, text.length() / 2))
                                .listed(),
                        FindingCode.LEAF_MALFORMED,
                        leaf),
                Attack.of("emptied", pack.with(leaf, "").listed(), FindingCode.LEAF_MALFORMED, leaf),
                Attack.of(
                        "not UTF-8",
                        pack.changed(leaf, bytes -> inserted(bytes, (byte) 0xff))
                                .listed(),
                        FindingCode.LEAF_MALFORMED,
                        leaf),
                Attack.of(
                        "a second value behind the first",
                        pack.retold(leaf, text -> text + "{}").listed(),
                        FindingCode.LEAF_MALFORMED,
                        leaf));
    }

    private static Stream<Attack> meanings(PackFiles pack, Target target) {
        String open = PackFiles.leaf(target.open());
        String closed = PackFiles.leaf(target.closed());
        return Stream.of(
                Attack.of(
                        "another day",
                        pack.with(open, "occurredOn", new JsonString("2020-02-29"))
                                .listed(),
                        FindingCode.LEAF_NOT_INCLUDED,
                        open),
                Attack.of(
                        "another type",
                        pack.with(open, "type", new JsonString("case.closed")).listed(),
                        FindingCode.LEAF_NOT_INCLUDED,
                        open),
                Attack.of(
                        "another time of recording",
                        pack.with(open, "recordedAt", new JsonString("2026-01-01T00:00:00.000Z"))
                                .listed(),
                        FindingCode.LEAF_NOT_INCLUDED,
                        open),
                Attack.of(
                        "another commitment",
                        pack.with(closed, "sd", new JsonString("A".repeat(43))).listed(),
                        FindingCode.LEAF_NOT_INCLUDED,
                        closed),
                Attack.of(
                        "a field more",
                        pack.with(open, "more", new JsonString("x")).listed(),
                        FindingCode.LEAF_NOT_INCLUDED,
                        open),
                Attack.of(
                        "a field less", pack.without(open, "actorRole").listed(), FindingCode.LEAF_NOT_INCLUDED, open));
    }

    private static Stream<Attack> exchanges(PackFiles pack, Target target) {
        long number = target.middle();
        String leaf = PackFiles.leaf(number);
        String next = PackFiles.leaf(number + 1);
        return Stream.of(
                Attack.of(
                        "two entries change places, the proofs don't",
                        pack.swapped(leaf, next).listed(),
                        FindingCode.LEAF_NOT_INCLUDED,
                        leaf),
                Attack.of(
                        "two entries change places with their proofs",
                        pack.swapped(leaf, next)
                                .swapped(PackFiles.proof(number), PackFiles.proof(number + 1))
                                .listed(),
                        FindingCode.CASE_SEQ_GAP,
                        leaf),
                Attack.of(
                        "two entries change places with their proofs, and their order in the log shows it",
                        pack.swapped(leaf, next)
                                .swapped(PackFiles.proof(number), PackFiles.proof(number + 1))
                                .listed(),
                        FindingCode.PROOF_INDEX,
                        PackFiles.proof(number + 1)),
                Attack.of(
                        "an entry stands there twice, instead of the next",
                        pack.with(next, pack.bytes(leaf))
                                .with(PackFiles.proof(number + 1), pack.bytes(PackFiles.proof(number)))
                                .listed(),
                        FindingCode.PROOF_INDEX,
                        PackFiles.proof(number + 1)),
                Attack.of(
                        "the seal stands in an entry's place",
                        pack.with(leaf, pack.bytes(PackFiles.EXPORT))
                                .with(PackFiles.proof(number), pack.bytes(PackFiles.EXPORT_PROOF))
                                .listed(),
                        FindingCode.LEAF_UNKNOWN,
                        leaf),
                Attack.of(
                        "an entry stands in the seal's place",
                        pack.with(PackFiles.EXPORT, pack.bytes(leaf))
                                .with(PackFiles.EXPORT_PROOF, pack.bytes(PackFiles.proof(number)))
                                .listed(),
                        FindingCode.LEAF_UNKNOWN,
                        PackFiles.EXPORT));
    }

    private static Stream<Attack> seals(PackFiles pack) {
        return Stream.of(
                Attack.of(
                        "bit flipped in the seal",
                        pack.changed(PackFiles.EXPORT, bytes -> flipped(bytes, bytes.length / 2))
                                .listed(),
                        FindingCode.LEAF_NOT_INCLUDED,
                        PackFiles.EXPORT),
                Attack.of(
                        "the seal for somebody else",
                        pack.with(PackFiles.EXPORT, "recipient", new Target(pack).otherRecipient())
                                .listed(),
                        FindingCode.LEAF_NOT_INCLUDED,
                        PackFiles.EXPORT),
                Attack.of(
                        "the seal and the list for somebody else",
                        pack.with(PackFiles.EXPORT, "recipient", new Target(pack).otherRecipient())
                                .with(PackFiles.MANIFEST, "recipient", new Target(pack).otherRecipient())
                                .listed(),
                        FindingCode.LEAF_NOT_INCLUDED,
                        PackFiles.EXPORT));
    }

    static byte[] flipped(byte[] bytes, int at) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= 1;
        return flipped;
    }

    private static byte[] inserted(byte[] bytes, byte more) {
        String text = new String(bytes, UTF_8);
        byte[] inserted = text.replaceFirst("case-event", "case-event?").getBytes(UTF_8);
        inserted[new String(inserted, UTF_8).indexOf('?')] = more;
        return inserted;
    }

    /** The leaf with its first member as the last; the first is a short one with no comma in it. */
    private static String firstMemberLast(String text) {
        int end = text.indexOf("\"},") + 2;
        return "{" + text.substring(end + 1, text.length() - 1) + "," + text.substring(1, end) + "}";
    }
}
