package org.mediationledger.evidence;

import java.util.ArrayList;
import java.util.List;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.sealing.Sealed;

/** The personal values of a stored event. */
public final class SealedValues {

    private static final String COMMITMENT = "commitment";
    private static final String CIPHERTEXT = "ciphertext";
    private static final String KEY_ID = "keyId";
    private static final int MEMBERS = 3;

    private SealedValues() {}

    /**
     * All of them, in the order of the members' names.
     *
     * @throws org.mediationledger.digest.json.JsonRefused when what is stored is not JSON of the profile
     */
    public static List<Sealed> in(StoredEvent stored) {
        List<Sealed> found = new ArrayList<>();
        collect(EventBody.payload(stored), found);
        return List.copyOf(found);
    }

    static boolean isSealed(JsonObject object) {
        return object.members().size() == MEMBERS
                && object.members().keySet().containsAll(List.of(COMMITMENT, CIPHERTEXT, KEY_ID));
    }

    static String commitment(JsonObject sealed) {
        return text(sealed, COMMITMENT);
    }

    private static void collect(Json value, List<Sealed> found) {
        switch (value) {
            case JsonObject object -> collectFrom(object, found);
            case JsonArray array -> array.elements().forEach(element -> collect(element, found));
            case Json plain -> {}
        }
    }

    private static void collectFrom(JsonObject object, List<Sealed> found) {
        if (isSealed(object)) {
            found.add(new Sealed(text(object, COMMITMENT), text(object, CIPHERTEXT), text(object, KEY_ID)));
        } else {
            object.members().values().forEach(member -> collect(member, found));
        }
    }

    private static String text(JsonObject object, String name) {
        if (object.members().get(name) instanceof JsonString text) {
            return text.value();
        }
        throw new UnreadableEvent(name);
    }
}
