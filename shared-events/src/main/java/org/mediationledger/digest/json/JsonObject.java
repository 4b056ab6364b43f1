package org.mediationledger.digest.json;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
        SortedMap<String, Json> sorted = new TreeMap<>(members);
        for (String name : sorted.keySet()) {
            if (!isName(name)) {
                throw new IllegalArgumentException("a name must be ASCII");
            }
        }
        members = Collections.unmodifiableSortedMap(sorted);
    }

    /** The member of that name, if there is one. */
    public Optional<Json> member(String name) {
        return Optional.ofNullable(members.get(name));
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
