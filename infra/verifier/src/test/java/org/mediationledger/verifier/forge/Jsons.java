package org.mediationledger.verifier.forge;

import java.util.List;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonString;

/** Short ways to JSON. */
final class Jsons {

    private Jsons() {}

    static JsonArray hashes(List<Hash> hashes) {
        return new JsonArray(
                hashes.stream().<Json>map(hash -> new JsonString(hash.base64())).toList());
    }

    static JsonArray texts(List<String> texts) {
        return new JsonArray(texts.stream().<Json>map(JsonString::new).toList());
    }
}
