package org.mediationledger.verifier.pack;

import java.util.ArrayList;
import java.util.List;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.evidence.LeafMember;

/**
 * A commitment that stands in a leaf, or in what is disclosed of one.
 *
 * @param name of the member under which it stands, which the disclosure must bear
 * @param sd the commitment: base64url, 43 characters
 */
public record Committed(String name, String sd) {

    /** All commitments of an entry's leaf; one that shows nothing of its event is a commitment to the whole. */
    public static List<Committed> inLeaf(JsonObject leaf) {
        return LeafForm.isClosed(leaf)
                ? Values.text(leaf, LeafMember.SD, MemberRule.COMMITMENT).stream()
                        .map(sd -> new Committed(LeafMember.EVENT, sd))
                        .toList()
                : within(LeafMember.EVENT, leaf);
    }

    /** The commitments that an erasure's leaf names. */
    public static List<String> erasedBy(JsonObject leaf) {
        return leaf.member(LeafMember.SDS).filter(Committed::isSortedList).stream()
                .flatMap(sds -> ((JsonArray) sds).elements().stream())
                .map(Committed::text)
                .toList();
    }

    /** All commitments within a value that stands under a name; those without the form of one are passed over. */
    public static List<Committed> within(String name, Json value) {
        List<Committed> found = new ArrayList<>();
        gather(name, value, found);
        return found;
    }

    /** Whether every object that has a commitment is that commitment and nothing else. */
    static boolean areWellFormed(Json value) {
        return switch (value) {
            case JsonObject object ->
                holdsCommitment(object)
                        ? isCommitment(object)
                        : object.members().values().stream().allMatch(Committed::areWellFormed);
            case JsonArray array -> array.elements().stream().allMatch(Committed::areWellFormed);
            case Json plain -> true;
        };
    }

    /** Whether it is an array of commitments, each once, in their order. */
    static boolean isSortedList(Json value) {
        return value instanceof JsonArray array
                && array.elements().stream().allMatch(MemberRule.COMMITMENT::isKeptBy)
                && isAscending(array.elements());
    }

    private static void gather(String name, JsonObject object, List<Committed> found) {
        if (isCommitment(object)) {
            object.members().values().forEach(sd -> found.add(new Committed(name, text(sd))));
        } else {
            object.members().forEach((member, inner) -> gather(member, inner, found));
        }
    }

    private static boolean holdsCommitment(JsonObject object) {
        return object.member(LeafMember.SD).isPresent();
    }

    private static boolean isCommitment(JsonObject object) {
        return Form.COMMITTED.isKeptBy(object);
    }

    private static boolean isAscending(List<Json> texts) {
        for (int i = 1; i < texts.size(); i++) {
            if (text(texts.get(i - 1)).compareTo(text(texts.get(i))) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String text(Json value) {
        return value instanceof JsonString string ? string.value() : "";
    }

    private static void gather(String name, Json value, List<Committed> found) {
        switch (value) {
            case JsonObject object -> gather(name, object, found);
            case JsonArray array -> array.elements().forEach(element -> gather(name, element, found));
            case Json plain -> {}
        }
    }
}
