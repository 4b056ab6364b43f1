package org.mediationledger.log;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.json.CanonicalJson;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.json.JsonLimits;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonRefused;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.evidence.CaseLink;
import org.mediationledger.evidence.LeafKind;
import org.mediationledger.evidence.LeafMember;

/** What an entry of the log says, as far as the log itself needs to know. */
record Leaf(JsonObject members) {

    /** @throws LogStopped when the entry is not a leaf: its bytes are not those that were appended */
    static Leaf read(long index, byte[] entry) {
        try {
            if (CanonicalJson.read(entry, JsonLimits.LEAF) instanceof JsonObject members) {
                return new Leaf(members);
            }
        } catch (JsonRefused notALeaf) {
            throw damaged(index);
        }
        throw damaged(index);
    }

    boolean is(LeafKind kind) {
        return text(LeafMember.KIND).filter(kind.code()::equals).isPresent();
    }

    Optional<String> text(String member) {
        Json value = members.members().get(member);
        return value instanceof JsonString text ? Optional.of(text.value()) : Optional.empty();
    }

    List<String> texts(String member) {
        return members.members().get(member) instanceof JsonArray array
                ? array.elements().stream()
                        .filter(JsonString.class::isInstance)
                        .map(text -> ((JsonString) text).value())
                        .toList()
                : List.of();
    }

    long number(String member) {
        Json value = members.members().get(member);
        return value instanceof JsonInteger number ? number.value() : 0;
    }

    /** The case of a leaf that belongs to one. */
    String pseudonym() {
        return text(LeafMember.CASE).orElse("");
    }

    /** Its place in its case's chain, as it says itself. */
    CaseLink link() {
        @Nullable Hash previous = text(LeafMember.PREV).map(Hash::fromBase64).orElse(null);
        return new CaseLink(number(LeafMember.CASE_SEQ), previous);
    }

    private static LogStopped damaged(long index) {
        return new LogStopped(LogStopped.Reason.DAMAGED, "entry " + index + " is not a leaf");
    }
}
