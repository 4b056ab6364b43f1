package org.mediationledger.verifier.attack;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.sealing.Disclosure;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.forge.PackFiles;

/** Somebody without keys changes what is disclosed, or why something isn't. */
public final class DisclosureAttacks {

    private DisclosureAttacks() {}

    /** All of them, on any genuine pack in which something is disclosed and something isn't. */
    public static Stream<Attack> on(PackFiles pack) {
        Target target = new Target(pack);
        return Stream.of(
                        values(pack, target),
                        wholes(pack, target),
                        exchanges(pack, target),
                        additions(pack, target),
                        forms(pack, target),
                        reasons(pack, target))
                .flatMap(attacks -> attacks);
    }

    private static Stream<Attack> values(PackFiles pack, Target target) {
        long entry = target.disclosed();
        return Stream.of(
                mismatch(
                        pack,
                        entry,
                        "another value",
                        told -> new Disclosure(told.salt(), told.name(), told.value() + "!")),
                mismatch(pack, entry, "another name", told -> new Disclosure(told.salt(), "another", told.value())),
                mismatch(
                        pack, entry, "another salt", told -> new Disclosure("A".repeat(43), told.name(), told.value())),
                Attack.of(
                        "the same value in another spelling",
                        respelt(pack, entry, DisclosureAttacks::spaced),
                        FindingCode.DISCLOSURE_MISMATCH,
                        PackFiles.disclosures(entry)),
                Attack.of(
                        "the value no longer shown, since it was changed",
                        respelt(pack, entry, DisclosureAttacks::spaced),
                        FindingCode.FIELD_UNEXPLAINED,
                        PackFiles.leaf(entry)));
    }

    /** On an event that is disclosed as a whole, where one is. */
    private static Stream<Attack> wholes(PackFiles pack, Target target) {
        return target.wholeDisclosed().stream()
                .mapToObj(whole -> mismatch(
                        pack,
                        whole,
                        "another outcome in an event that is disclosed as a whole",
                        told -> new Disclosure(
                                told.salt(), told.name(), told.value().replace("TELEPHONE", "LETTER") + " ")));
    }

    /** Between two entries of which something is disclosed, where there are two. */
    private static Stream<Attack> exchanges(PackFiles pack, Target target) {
        long one = target.disclosed();
        return target.alsoDisclosed().stream()
                .mapToObj(other -> Attack.of(
                        "what is disclosed of two entries changes places",
                        pack.swapped(PackFiles.disclosures(one), PackFiles.disclosures(other))
                                .listed(),
                        FindingCode.DISCLOSURE_MISMATCH,
                        PackFiles.disclosures(one)));
    }

    private static Stream<Attack> additions(PackFiles pack, Target target) {
        long one = target.disclosed();
        List<String> twice = new ArrayList<>(target.disclosures(one));
        twice.add(twice.getFirst());
        List<String> more = new ArrayList<>(target.disclosures(one));
        more.add(new Disclosure("A".repeat(43), "name", "Nobody Example").encoded());
        return Stream.of(
                Attack.of(
                        "a value disclosed twice",
                        disclosing(pack, one, twice),
                        FindingCode.DISCLOSURE_MISMATCH,
                        PackFiles.disclosures(one)),
                Attack.of(
                        "a value that nobody committed to",
                        disclosing(pack, one, more),
                        FindingCode.DISCLOSURE_MISMATCH,
                        PackFiles.disclosures(one)),
                Attack.of(
                        "disclosures of no entry",
                        pack.with(PackFiles.disclosures(target.last() + 1), pack.bytes(PackFiles.disclosures(one)))
                                .listed(),
                        FindingCode.PACK_STRUCTURE,
                        PackFiles.disclosures(target.last() + 1)),
                Attack.of(
                        "nothing disclosed",
                        pack.without(PackFiles.disclosures(one)).listed(),
                        FindingCode.FIELD_UNEXPLAINED,
                        PackFiles.leaf(one)),
                Attack.of(
                        "an empty list disclosed",
                        disclosing(pack, one, List.of()),
                        FindingCode.FIELD_UNEXPLAINED,
                        PackFiles.leaf(one)));
    }

    private static Stream<Attack> forms(PackFiles pack, Target target) {
        long one = target.disclosed();
        String file = PackFiles.disclosures(one);
        return Stream.of(
                Attack.of(
                        "disclosures that aren't JSON",
                        pack.with(file, "none").listed(),
                        FindingCode.DISCLOSURE_MALFORMED,
                        file),
                Attack.of(
                        "disclosures that are no array",
                        pack.with(file, "{}").listed(),
                        FindingCode.DISCLOSURE_MALFORMED,
                        file),
                Attack.of(
                        "disclosures that are no texts",
                        pack.with(file, "[1]").listed(),
                        FindingCode.DISCLOSURE_MALFORMED,
                        file),
                Attack.of(
                        "disclosures with a space",
                        pack.retold(file, text -> text.replaceFirst("\\[", "[ "))
                                .listed(),
                        FindingCode.DISCLOSURE_MALFORMED,
                        file),
                Attack.of(
                        "a disclosure that is nothing",
                        disclosing(pack, one, List.of("AAAA")),
                        FindingCode.DISCLOSURE_MISMATCH,
                        file),
                Attack.of(
                        "a disclosure beyond ASCII",
                        disclosing(pack, one, List.of("\u00e9")),
                        FindingCode.DISCLOSURE_MISMATCH,
                        file));
    }

    private static Stream<Attack> reasons(PackFiles pack, Target target) {
        List<JsonObject> all = target.redactions();
        JsonObject first = all.getFirst();
        long entry = ((JsonInteger) first.member("caseSeq").orElseThrow()).value();
        List<JsonObject> twice = new ArrayList<>(all);
        twice.addFirst(first);
        return Stream.of(
                reasons(
                        "a reason gone",
                        pack,
                        all.subList(1, all.size()),
                        FindingCode.FIELD_UNEXPLAINED,
                        PackFiles.leaf(entry)),
                reasons("all reasons gone", pack, List.of(), FindingCode.FIELD_UNEXPLAINED, PackFiles.leaf(entry)),
                reasons("a reason twice", pack, twice, FindingCode.REDACTION_MISMATCH, PackFiles.leaf(entry)),
                reasons(
                        "the reasons in reverse",
                        pack,
                        all.reversed(),
                        FindingCode.REDACTIONS_MALFORMED,
                        PackFiles.REDACTIONS),
                reason(
                        "another reason than there are",
                        pack,
                        all,
                        "reason",
                        new JsonString("BECAUSE"),
                        FindingCode.REDACTIONS_MALFORMED),
                reason(
                        "a commitment that is none",
                        pack,
                        all,
                        "sd",
                        new JsonString("AAAA"),
                        FindingCode.REDACTIONS_MALFORMED),
                reason(
                        "a number that is none",
                        pack,
                        all,
                        "caseSeq",
                        new JsonString("1"),
                        FindingCode.REDACTIONS_MALFORMED),
                reason("a member more", pack, all, "value", new JsonString("x"), FindingCode.REDACTIONS_MALFORMED),
                reasons(
                        "a reason for what isn't there",
                        pack,
                        withFirst(all, "sd", new JsonString("A".repeat(43))),
                        FindingCode.REDACTION_MISMATCH,
                        PackFiles.leaf(entry)),
                reasons(
                        "a reason for an entry that isn't there",
                        pack,
                        withLast(all, "caseSeq", new JsonInteger(target.last() + 1)),
                        FindingCode.REDACTION_MISMATCH,
                        PackFiles.REDACTIONS),
                Attack.of(
                        "reasons that aren't JSON",
                        pack.with(PackFiles.REDACTIONS, "[").listed(),
                        FindingCode.REDACTIONS_MALFORMED,
                        PackFiles.REDACTIONS),
                Attack.of(
                        "reasons that are no array",
                        pack.with(PackFiles.REDACTIONS, "{}").listed(),
                        FindingCode.REDACTIONS_MALFORMED,
                        PackFiles.REDACTIONS),
                Attack.of(
                        "reasons in another spelling",
                        pack.retold(PackFiles.REDACTIONS, text -> text + "\n").listed(),
                        FindingCode.REDACTIONS_MALFORMED,
                        PackFiles.REDACTIONS),
                Attack.of(
                        "no file of reasons",
                        pack.without(PackFiles.REDACTIONS).listed(),
                        FindingCode.PACK_STRUCTURE,
                        PackFiles.REDACTIONS));
    }

    private static Attack mismatch(PackFiles pack, long entry, String name, UnaryOperator<Disclosure> change) {
        PackFiles changed = respelt(
                pack, entry, text -> change.apply(Disclosure.parse(text)).encoded());
        return Attack.of(name, changed, FindingCode.DISCLOSURE_MISMATCH, PackFiles.disclosures(entry));
    }

    private static PackFiles respelt(PackFiles pack, long entry, UnaryOperator<String> change) {
        List<String> texts = new ArrayList<>(new Target(pack).disclosures(entry));
        texts.set(0, change.apply(texts.getFirst()));
        return disclosing(pack, entry, texts);
    }

    private static PackFiles disclosing(PackFiles pack, long entry, List<String> texts) {
        return pack.with(PackFiles.disclosures(entry), Target.texts(texts)).listed();
    }

    private static Attack reason(
            String name, PackFiles pack, List<JsonObject> all, String member, Json value, FindingCode code) {
        return reasons(name, pack, withFirst(all, member, value), code, PackFiles.REDACTIONS);
    }

    private static Attack reasons(
            String name, PackFiles pack, List<JsonObject> reasons, FindingCode code, String file) {
        return Attack.of(
                name, pack.with(PackFiles.REDACTIONS, Target.array(reasons)).listed(), code, file);
    }

    private static List<JsonObject> withFirst(List<JsonObject> all, String member, Json value) {
        List<JsonObject> changed = new ArrayList<>(all);
        changed.set(0, Target.with(all.getFirst(), member, value));
        return changed;
    }

    private static List<JsonObject> withLast(List<JsonObject> all, String member, Json value) {
        List<JsonObject> changed = new ArrayList<>(all);
        changed.set(all.size() - 1, Target.with(all.getLast(), member, value));
        return changed;
    }

    /** The same array of three texts, with a space. */
    private static String spaced(String disclosure) {
        byte[] json = Base64.getUrlDecoder().decode(disclosure);
        byte[] spaced = new byte[json.length + 1];
        System.arraycopy(json, 0, spaced, 0, json.length);
        spaced[json.length] = ' ';
        return Base64.getUrlEncoder().withoutPadding().encodeToString(spaced);
    }
}
