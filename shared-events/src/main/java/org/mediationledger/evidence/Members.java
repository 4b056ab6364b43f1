package org.mediationledger.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;

/** Puts an object together. */
final class Members {

    private final Map<String, Json> members = new LinkedHashMap<>();

    Members with(String name, Json value) {
        members.put(name, value);
        return this;
    }

    Members with(String name, String text) {
        return with(name, new JsonString(text));
    }

    Members with(String name, long number) {
        return with(name, new JsonInteger(number));
    }

    Members withAll(JsonObject more) {
        members.putAll(more.members());
        return this;
    }

    JsonObject object() {
        return new JsonObject(members);
    }

    /** An object that is nothing but a commitment. */
    static JsonObject commitment(String sd) {
        return new JsonObject(Map.of(LeafMember.SD, new JsonString(sd)));
    }
}
