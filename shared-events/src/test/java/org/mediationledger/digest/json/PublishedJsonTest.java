package org.mediationledger.digest.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of RFC 8785's author; see the vectors' README. All but one hold something beyond the profile. */
class PublishedJsonTest {

    private static final JsonMapper JACKSON = JsonMapper.shared();

    @Test
    void the_file_within_the_profile_becomes_the_published_bytes() throws Exception {
        byte[] input = file("input/unicode.json");
        byte[] output = file("output/unicode.json");

        assertThat(CanonicalJson.write(CanonicalJson.read(input, JsonLimits.LEAF)))
                .isEqualTo(output);
        assertThat(CanonicalJson.write(CanonicalJson.readCanonical(output, JsonLimits.LEAF)))
                .isEqualTo(output);
        assertThatExceptionOfType(JsonRefused.class)
                .isThrownBy(() -> CanonicalJson.readCanonical(input, JsonLimits.LEAF))
                .extracting(JsonRefused::fault)
                .isEqualTo(JsonFault.NOT_CANONICAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "structures", "values", "weird"})
    void a_file_with_null_fractions_or_names_beyond_ascii_is_beyond_the_profile(String name) throws Exception {
        byte[] input = file("input/" + name + ".json");

        assertThatExceptionOfType(JsonRefused.class)
                .isThrownBy(() -> CanonicalJson.read(input, JsonLimits.LEAF))
                .extracting(JsonRefused::fault)
                .isEqualTo(JsonFault.OUT_OF_PROFILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "structures", "unicode", "values", "weird"})
    void every_value_within_the_profile_is_spelt_as_published_and_in_the_published_order(String name) throws Exception {
        String output = new String(file("output/" + name + ".json"), UTF_8);
        List<String> parts = parts(JACKSON.readTree(file("input/" + name + ".json")));

        assertThat(parts).isNotEmpty();
        assertThat(output).contains(parts);
    }

    @Test
    void members_are_ordered_as_published() throws Exception {
        for (String name : List.of("french", "structures", "weird")) {
            String output = new String(file("output/" + name + ".json"), UTF_8);
            JsonObject object = (JsonObject) inProfile(JACKSON.readTree(file("input/" + name + ".json")));

            assertThat(object.members()).hasSizeGreaterThan(1);
            assertThat(output)
                    .containsSubsequence(object.members().keySet().stream()
                            .map(key -> text(new JsonString(key)) + ":")
                            .toList());
        }
    }

    /** The canonical spelling of each value in the tree that is wholly within the profile, its name before it. */
    private static List<String> parts(JsonNode node) {
        List<String> parts = new ArrayList<>();
        if (isInProfile(node)) {
            parts.add(text(inProfile(node)));
        }
        if (node.isArray()) {
            node.forEach(element -> parts.addAll(parts(element)));
        }
        node.properties().forEach(member -> {
            if (JsonObject.isName(member.getKey()) && isInProfile(member.getValue())) {
                parts.add(text(new JsonString(member.getKey())) + ":" + text(inProfile(member.getValue())));
            }
            parts.addAll(parts(member.getValue()));
        });
        return parts;
    }

    private static boolean isInProfile(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING, BOOLEAN -> true;
            case NUMBER -> node.isIntegralNumber();
            case ARRAY -> node.valueStream().allMatch(PublishedJsonTest::isInProfile);
            case OBJECT ->
                node.propertyStream()
                        .allMatch(member -> JsonObject.isName(member.getKey()) && isInProfile(member.getValue()));
            default -> false;
        };
    }

    /** The node as a value, without those members that are beyond the profile. */
    private static Json inProfile(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> new JsonString(node.stringValue());
            case BOOLEAN -> new JsonBoolean(node.booleanValue());
            case NUMBER -> new JsonInteger(node.longValue());
            case ARRAY ->
                new JsonArray(
                        node.valueStream().map(PublishedJsonTest::inProfile).toList());
            case OBJECT -> {
                Map<String, Json> members = new HashMap<>();
                members(node).forEach(member -> members.put(member.getKey(), inProfile(member.getValue())));
                yield new JsonObject(members);
            }
            default -> throw new AssertionError("not of the profile");
        };
    }

    private static Stream<Map.Entry<String, JsonNode>> members(JsonNode object) {
        return object.propertyStream()
                .filter(member -> JsonObject.isName(member.getKey()) && isInProfile(member.getValue()));
    }

    private static String text(Json value) {
        return new String(CanonicalJson.write(value), UTF_8);
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                PublishedJsonTest.class.getResourceAsStream("/org/mediationledger/digest/jcs/" + name))) {
            return file.readAllBytes();
        }
    }
}
