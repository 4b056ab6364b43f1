package org.mediationledger.digest.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "tru",
                "True",
                "{",
                "[1",
                "[1,]",
                "[,1]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "{1:1}",
                "{}{}",
                "1 2",
                "01",
                "-",
                "-01",
                "+1",
                "1.",
                ".5",
                "1e",
                "0x10",
                "NaN",
                "Infinity",
                "\"",
                "\"a",
                "\"\\\"",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u123g\"",
                "\"\\u\u0661\u0662\u0663\u0664\"",
                "\"a\nb\"",
                "\"a\tb\"",
                "\"a\u0000b\"",
                "[1]//",
                "/**/1",
                "\ufeff1",
                "\u00a01",
                "\uffff",
                "nul",
                "[1 2]",
                "{\"a\":1 \"b\":2}"
            })
    void what_is_no_json_is_malformed(String text) {
        assertFault(text.getBytes(UTF_8), JsonFault.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22ff22", "22c022", "22c0af22", "22eda08022", "22f490808022", "22e2822200", "80"})
    void bytes_that_are_no_utf_8_are_malformed(String hex) {
        assertFault(HexFormat.of().parseHex(hex), JsonFault.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[null]",
                "{\"a\":null}",
                "0.5",
                "1.0",
                "1e3",
                "1E-3",
                "-0.0",
                "56.0",
                "9007199254740992",
                "-9007199254740992",
                "9007199254740993",
                "10000000000000000",
                "-10000000000000000",
                "18446744073709551616",
                "123456789012345678901234567890",
                "\"\\ud800\"",
                "\"\\udc00\"",
                "\"\\ud800\\u0041\"",
                "\"\\udc00\\ud800\"",
                "\"\\ud83d\\ud83d\\ude02\"",
                "{\"\\u00e9\":1}",
                "{\"é\":1}",
                "{\"\\ud800\":1}"
            })
    void json_beyond_the_profile_is_said_to_be_that(String text) {
        assertFault(text.getBytes(UTF_8), JsonFault.OUT_OF_PROFILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ground\":\"C1\",\"ground\":\"C2\"}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"\\u0061\":1}",
                "[{\"x\":{\"b\":1,\"a\":2,\"b\":3}}]",
                "{\"\":1,\"\":2}"
            })
    void a_name_twice_in_one_object_is_refused_as_that(String text) {
        assertThatExceptionOfType(JsonRefused.class)
                .isThrownBy(() -> CanonicalJson.read(text.getBytes(UTF_8), JsonLimits.LEAF))
                .extracting(JsonRefused::fault)
                .isEqualTo(JsonFault.DUPLICATE_NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 1",
                "1\n",
                "[1, 2]",
                "{\"b\":1,\"a\":2}",
                "{\"a\":1,\"B\":2}",
                "\"\\u0041\"",
                "\"\\/\"",
                "\"\\u000a\"",
                "\"\\u001F\"",
                "\"\\u20ac\"",
                "\"\\u007f\"",
                "-0"
            })
    void another_spelling_of_a_value_is_read_but_is_not_canonical(String text) {
        assertThatCode(() -> CanonicalJson.read(text.getBytes(UTF_8), JsonLimits.LEAF))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(JsonRefused.class)
                .isThrownBy(() -> CanonicalJson.readCanonical(text.getBytes(UTF_8), JsonLimits.LEAF))
                .extracting(JsonRefused::fault)
                .isEqualTo(JsonFault.NOT_CANONICAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"\\u0000\\u001f\\b\\t\\n\\f\\r\\\"\\\\\" | \"\\u0000\\u001f\\b\\t\\n\\f\\r\\\"\\\\\"",
                "\"\\/<\\u007f\\u20AC\" | \"/<\u007f\u20ac\"",
                "[ -9007199254740991 , 9007199254740991 ] | [-9007199254740991,9007199254740991]",
                "{ \"b\" : true , \"B\" : false , \"\" : { } , \"1\":[ ] } | {\"\":{},\"1\":[],\"B\":false,\"b\":true}",
                "\"\\ud83d\\ude02\" | \"\ud83d\ude02\""
            })
    void is_written_as_rfc_8785_says(String text, String canonical) {
        assertThat(CanonicalJson.write(CanonicalJson.read(text.getBytes(UTF_8), JsonLimits.LEAF)))
                .asString(UTF_8)
                .isEqualTo(canonical);
    }

    @Test
    void depth_and_size_are_bounded() {
        JsonLimits limits = new JsonLimits(1_000, 5);

        assertThat(CanonicalJson.read("[[[[[]]]]]".getBytes(UTF_8), limits)).isInstanceOf(JsonArray.class);
        assertThat(CanonicalJson.read("[[[[[]]]],[[],[],[],[],[],[]]]".getBytes(UTF_8), limits))
                .isInstanceOf(JsonArray.class);
        assertFault("[[[[[[]]]]]]".getBytes(UTF_8), limits, JsonFault.OUT_OF_PROFILE);
        assertFault("[".repeat(999).getBytes(UTF_8), limits, JsonFault.OUT_OF_PROFILE);
        assertFault("{\"a\":".repeat(150).getBytes(UTF_8), limits, JsonFault.OUT_OF_PROFILE);
        assertThat(CanonicalJson.read((" ".repeat(999) + "1").getBytes(UTF_8), limits))
                .isEqualTo(new JsonInteger(1));
        assertFault((" ".repeat(1_000) + "1").getBytes(UTF_8), limits, JsonFault.OUT_OF_PROFILE);
        assertFault(("1".repeat(65_535)).getBytes(UTF_8), JsonFault.OUT_OF_PROFILE);
    }

    @Test
    void a_value_beyond_the_profile_cannot_be_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonInteger(JsonInteger.MAX + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonInteger(-JsonInteger.MAX - 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonString("\ud800"));
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonString("\ude02\ud83d"));
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonObject(Map.of("\u0080", new JsonBoolean(true))));
    }

    @Test
    void an_object_is_asked_for_its_members() {
        JsonObject object = new JsonObject(Map.of("a", new JsonInteger(1)));

        assertThat(object.member("a")).contains(new JsonInteger(1));
        assertThat(object.member("b")).isEmpty();
    }

    @Test
    void the_members_of_an_object_are_a_map_in_the_order_of_their_names_that_nobody_changes() {
        Map<String, Json> given = new LinkedHashMap<>();
        for (String name : List.of("b", "", "a\"", "B", "aa", "a")) {
            given.put(name, new JsonString(name));
        }
        Map<String, Json> members = new JsonObject(given).members();
        given.clear();

        assertThat(members.keySet()).containsExactly("", "B", "a", "a\"", "aa", "b");
        assertThat(members).isEqualTo(new TreeMap<>(members)).hasSize(6).doesNotContainKey("c");
        members.forEach((name, value) -> assertThat(value).isEqualTo(new JsonString(name)));
        assertThat(new JsonObject(members)).isEqualTo(new JsonObject(new HashMap<>(members)));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> members.put("a", new JsonBoolean(true)));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(members::clear);
    }

    @Test
    void a_refusal_says_where_and_never_what() {
        assertThatExceptionOfType(JsonRefused.class)
                .isThrownBy(
                        () -> CanonicalJson.read("{\"name\":\"Amina\",\"x\":null}".getBytes(UTF_8), JsonLimits.LEAF))
                .withMessage("null at character 24");
    }

    private static void assertFault(byte[] text, JsonFault fault) {
        assertFault(text, JsonLimits.LEAF, fault);
    }

    private static void assertFault(byte[] text, JsonLimits limits, JsonFault fault) {
        assertThatExceptionOfType(JsonRefused.class)
                .isThrownBy(() -> CanonicalJson.read(text, limits))
                .extracting(JsonRefused::fault)
                .isEqualTo(fault);
    }
}
