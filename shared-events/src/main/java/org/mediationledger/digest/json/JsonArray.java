package org.mediationledger.digest.json;

import java.util.List;

/** An array. */
public record JsonArray(List<Json> elements) implements Json {

    /** Takes a copy. */
    public JsonArray {
        elements = List.copyOf(elements);
    }
}
