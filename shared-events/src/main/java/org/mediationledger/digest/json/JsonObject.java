package org.mediationledger.digest.json;

import java.util.Map;
import java.util.Optional;

/**
 * An object: each name once.
 *
 * @param members in the order of their names' UTF-16 code units (RFC 8785, section 3.2.3), whatever the order given;
 *     names are ASCII
 */
public record JsonObject(Map<String, Json> members) implements Json {

    /**
     * Takes a copy.
     *
     * @throws IllegalArgumentException on a name beyond ASCII
     */
    public JsonObject {
        members.keySet().forEach(JsonObject::requireName);
        members = new SortedMembers(members);
    }

    /** The member of that name, if there is one. */
    public Optional<Json> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    private static void requireName(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException("a name must be ASCII");
        }
    }

    static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
