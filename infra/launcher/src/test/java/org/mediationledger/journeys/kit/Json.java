package org.mediationledger.journeys.kit;

import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bodies as journeys write them, without the quotes that Java would have to escape. */
final class Json {

    private static final JsonMapper STRICT = JsonMapper.shared();
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .build();

    private Json() {}

    /** Proper JSON of {@code {channel: 'EMAIL'}}. */
    static String of(String lenient) {
        return STRICT.writeValueAsString(LENIENT.readTree(lenient));
    }

    static String of(Object value) {
        return STRICT.writeValueAsString(value);
    }

    static JsonNode read(String strict) {
        return STRICT.readTree(strict);
    }
}
