package org.mediationledger.verifier.attack;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.verifier.forge.PackFiles;

/** Entries of a pack that lend themselves to something, whatever case the pack is of. */
final class Target {

    private final PackFiles pack;

    Target(PackFiles pack) {
        this.pack = pack;
    }

    long last() {
        return pack.entries();
    }

    /** Neither the first nor the last. */
    long middle() {
        return (last() + 1) / 2;
    }

    /** An entry that shows what it says. */
    long open() {
        return first(
                number -> pack.json(PackFiles.leaf(number)).member("fields").isPresent());
    }

    /** An entry that doesn't. */
    long closed() {
        return first(number -> pack.json(PackFiles.leaf(number)).member("sd").isPresent());
    }

    /** An entry of which something is disclosed. */
    long disclosed() {
        return first(number -> pack.has(PackFiles.disclosures(number)));
    }

    /** Another entry of which something is disclosed; nothing where there is none. */
    OptionalLong alsoDisclosed() {
        long first = disclosed();
        return all(number -> number != first && pack.has(PackFiles.disclosures(number)))
                .findFirst();
    }

    /** An entry that doesn't show what it says, and of which the whole is disclosed; nothing where there is none. */
    OptionalLong wholeDisclosed() {
        return all(number -> pack.json(PackFiles.leaf(number)).member("sd").isPresent()
                        && pack.has(PackFiles.disclosures(number)))
                .findFirst();
    }

    /** What is disclosed of an entry. */
    List<String> disclosures(long number) {
        return pack.array(PackFiles.disclosures(number)).elements().stream()
                .map(each -> ((JsonString) each).value())
                .toList();
    }

    /** A class of recipients that the pack is not for. */
    JsonString otherRecipient() {
        JsonString family = new JsonString("FAMILY");
        return pack.json(PackFiles.MANIFEST)
                .member("recipient")
                .filter(family::equals)
                .map(own -> new JsonString("AUTHORITY"))
                .orElse(family);
    }

    /** What is withheld. */
    List<JsonObject> redactions() {
        return pack.array(PackFiles.REDACTIONS).elements().stream()
                .map(each -> (JsonObject) each)
                .toList();
    }

    private long first(LongPredicate suits) {
        return all(suits).findFirst().orElseThrow();
    }

    private LongStream all(LongPredicate suit) {
        return LongStream.rangeClosed(1, last()).filter(suit);
    }

    static JsonArray array(List<? extends Json> elements) {
        return new JsonArray(List.copyOf(elements));
    }

    static JsonArray texts(List<String> texts) {
        return array(texts.stream().map(JsonString::new).toList());
    }

    static JsonObject with(JsonObject object, String member, Json value) {
        Map<String, Json> members = new TreeMap<>(object.members());
        members.put(member, value);
        return new JsonObject(members);
    }
}
