package org.mediationledger.digest.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {

    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final byte[] PIECES = "{}[],:\"\\0129eE.-+ntfu \n".getBytes(UTF_8);

    @Test
    void what_is_written_is_read_as_the_same_value() {
        AnyJson.drawn(3_000)
                .forEach(value -> assertThat(CanonicalJson.readCanonical(CanonicalJson.write(value), JsonLimits.LEAF))
                        .isEqualTo(value));
    }

    @Test
    void the_reference_for_java_spells_every_value_alike() {
        AnyJson.drawn(3_000).forEach(value -> {
            byte[] written = CanonicalJson.write(new JsonArray(List.of(value)));

            assertThatCode(() -> assertThat(new JsonCanonicalizer(written).getEncodedUTF8())
                            .isEqualTo(written))
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void any_spelling_of_a_value_has_the_canonical_spelling_of_the_reference_for_java() {
        AnyJson.drawn(1_000).forEach(value -> {
            String pretty = JACKSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(JACKSON.readTree(CanonicalJson.write(new JsonArray(List.of(value)))));
            Json read = CanonicalJson.read(pretty.getBytes(UTF_8), JsonLimits.LEAF);

            assertThat(read).isEqualTo(new JsonArray(List.of(value)));
            assertThatCode(() -> assertThat(new JsonCanonicalizer(pretty).getEncodedUTF8())
                            .isEqualTo(CanonicalJson.write(read)))
                    .doesNotThrowAnyException();
        });
    }

    /** Bytes that nobody wrote: an independent strict parser agrees on which of them are JSON, and on their value. */
    @Test
    void damaged_bytes_are_refused_or_are_what_another_strict_parser_reads() {
        Random random = new Random(8259);
        int[] refused = new int[JsonFault.values().length];
        int[] accepted = {0};
        AnyJson.drawn(20_000).forEach(value -> {
            byte[] damaged = damaged(CanonicalJson.write(value), random);
            try {
                Json read = CanonicalJson.read(damaged, JsonLimits.LEAF);
                assertThat(JACKSON.readTree(CanonicalJson.write(read))).isEqualTo(JACKSON.readTree(damaged));
                accepted[0]++;
            } catch (JsonRefused refusal) {
                refused[refusal.fault().ordinal()]++;
                if (refusal.fault() == JsonFault.MALFORMED && isUtf8(damaged)) {
                    assertThatExceptionOfType(JacksonException.class)
                            .as(() -> HexFormat.of().formatHex(damaged))
                            .isThrownBy(() -> JACKSON.readValue(damaged, Object.class));
                }
            }
        });

        assertThat(accepted[0]).isPositive();
        assertThat(refused[JsonFault.MALFORMED.ordinal()]).isPositive();
        assertThat(refused[JsonFault.OUT_OF_PROFILE.ordinal()]).isPositive();
        assertThat(refused[JsonFault.DUPLICATE_NAME.ordinal()]).isPositive();
    }

    @Test
    void a_damaged_canonical_text_is_refused_or_is_itself_canonical() {
        Random random = new Random(3);
        AnyJson.drawn(20_000).forEach(value -> {
            byte[] damaged = damaged(CanonicalJson.write(value), random);
            try {
                assertThat(CanonicalJson.write(CanonicalJson.readCanonical(damaged, JsonLimits.LEAF)))
                        .isEqualTo(damaged);
            } catch (JsonRefused refusal) {
                assertThat(refusal).hasMessageNotContaining("java.");
            }
        });
    }

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

    /** Jackson itself takes some bytes for text that aren't. */
    private static boolean isUtf8(byte[] text) {
        return Arrays.equals(new String(text, UTF_8).getBytes(UTF_8), text);
    }

    private static byte[] damaged(byte[] text, Random random) {
        byte[] damaged = text.clone();
        int at = random.nextInt(damaged.length);
        switch (random.nextInt(3)) {
            case 0 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> damaged[at] = PIECES[random.nextInt(PIECES.length)];
            default -> damaged[at] = damaged[random.nextInt(damaged.length)];
        }
        return damaged;
    }
}
