package org.mediationledger.verifier.attack;

import java.util.List;
import java.util.Map;
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

    /** Another entry of which something is disclosed. */
    long alsoDisclosed() {
        long first = disclosed();
        return first(number -> number != first && pack.has(PackFiles.disclosures(number)));
    }

    /** An entry that doesn't show what it says, and of which the whole is disclosed. */
    long wholeDisclosed() {
        return first(number ->
                pack.json(PackFiles.leaf(number)).member("sd").isPresent() && pack.has(PackFiles.disclosures(number)));
    }

    /** What is disclosed of an entry. */
    List<String> disclosures(long number) {
        return pack.array(PackFiles.disclosures(number)).elements().stream()
                .map(each -> ((JsonString) each).value())
                .toList();
    }

    /** What is withheld. */
    List<JsonObject> redactions() {
        return pack.array(PackFiles.REDACTIONS).elements().stream()
                .map(each -> (JsonObject) each)
                .toList();
    }

    private long first(LongPredicate suits) {
        return LongStream.rangeClosed(1, last()).filter(suits).findFirst().orElseThrow();
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
