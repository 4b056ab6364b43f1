package org.mediationledger.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

class DisclosureTest {

    private static final String SALT = "_26bc4LT-ac6q2KI6cBW5es";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonMapper ESCAPING_JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** RFC 9901: the example of sections 4.2.1 and 4.2.3, then two of section 5.1. */
    @ParameterizedTest
    @CsvSource({
        "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0,"
                + " X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0, family_name, Möbius",
        "WyIyR0xDNDJzS1F2ZUNmR2ZyeU5STjl3IiwgImdpdmVuX25hbWUiLCAiSm9obiJd,"
                + " jsu9yVulwQQlhFlM_3JlzMaSFzglhQG0DpfayQwLUK4, given_name, John",
        "WyJlbHVWNU9nM2dTTklJOEVZbnN4QV9BIiwgImZhbWlseV9uYW1lIiwgIkRvZSJd,"
                + " TGf4oLbgwd5JQaHyKVQZU9UdGE0w5rtDsrZzfUaomLo, family_name, Doe"
    })
    void a_disclosure_published_in_rfc_9901_hashes_to_its_published_digest(
            String encoded, String digest, String name, String value) {
        assertThat(Commitments.commitTo(encoded)).isEqualTo(digest);
        assertThat(Commitments.opens(digest, encoded)).isTrue();
        assertThat(Disclosure.parse(encoded).name()).isEqualTo(name);
        assertThat(Disclosure.parse(encoded).value()).isEqualTo(value);
    }

    /** RFC 9901, section 4.2.1, lists these other spellings of its example: each hashes differently. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsImZhbWlseV9uYW1lIiwiTcO2Yml1cyJd",
                "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNXHUwMGY2Yml1cyJd"
            })
    void another_spelling_of_the_same_disclosure_has_the_same_value_and_another_digest(String spelling) {
        String example = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0";

        assertThat(Disclosure.parse(spelling)).isEqualTo(Disclosure.parse(example));
        assertThat(Commitments.opens(Commitments.commitTo(example), spelling)).isFalse();
    }

    @Test
    void an_encoded_disclosure_is_the_json_array_that_any_parser_reads() {
        AnyText.wellFormed(2_000).forEach(value -> {
            String encoded = new Disclosure(SALT, "name", value).encoded();

            List<?> read = JSON.readValue(Base64.getUrlDecoder().decode(encoded), List.class);

            assertThat(read).isEqualTo(List.of(SALT, "name", value));
        });
    }

    @Test
    void only_what_json_demands_is_escaped() {
        String encoded = new Disclosure(SALT, "name", " \t\"\\/é\u007f").encoded();

        assertThat(Base64.getUrlDecoder().decode(encoded))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("[\"" + SALT + "\",\"name\",\" \\u0009\\\"\\\\/é\u007f\"]");
    }

    @Test
    void space_around_the_array_does_not_matter() {
        byte[] json = (" \t[\"" + SALT + "\",\"name\",\"v\"]\r\n").getBytes(StandardCharsets.UTF_8);

        assertThat(Disclosure.parse(encode(json))).isEqualTo(new Disclosure(SALT, "name", "v"));
    }

    @Test
    void what_another_writer_spells_is_read_as_meant() {
        AnyText.wellFormed(2_000).forEach(value -> {
            byte[] json =
                    ESCAPING_JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(List.of(SALT, "name", value));

            assertThat(Disclosure.parse(encode(json))).isEqualTo(new Disclosure(SALT, "name", value));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{}",
                "['AA','n','v']",
                "[\"AA\",\"n\"]",
                "[\"AA\",\"n\",\"v\",\"w\"]",
                "[\"AA\",\"n\",\"v\"",
                "[\"AA\",\"n\",\"v\"] x",
                "[\"AA\",\"n\",\"v\"]]",
                "[\"AA\",\"n\" \"v\"]",
                "[\"AA\",\"n\",\"v\",]",
                "[\"AA\",\"n\",1]",
                "[\"AA\",\"n\",null]",
                "[\"AA\",\"n\",\"secret\nvalue\"]",
                "[\"AA\",\"n\",\"\\x41\"]",
                "[\"AA\",\"n\",\"\\u00g1\"]",
                "[\"AA\",\"n\",\"\\u00\"]",
                "[\"AA\",\"n\",\"\\ud800\"]",
                "[\"AA\",\"_sd\",\"v\"]",
                "[\"AA\",\"...\",\"v\"]",
                "[\"AA\",\"\",\"v\"]",
                "[\"\",\"n\",\"v\"]",
                "[\"A\",\"n\",\"v\"]",
                "[\"AB\",\"n\",\"v\"]",
                "\ufeff[\"AA\",\"n\",\"v\"]"
            })
    void anything_but_an_array_of_three_well_formed_strings_is_refused(String json) {
        assertThatThrownBy(() -> Disclosure.parse(encode(json.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .message()
                .doesNotContain("secret");
    }

    @Test
    void broken_utf_8_is_refused() {
        byte[] overlong = "[\"AA\",\"n\",\"v\"]".getBytes(StandardCharsets.ISO_8859_1);
        overlong[overlong.length - 3] = (byte) 0xC0;

        assertThatThrownBy(() -> Disclosure.parse(encode(overlong))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "AB", "AAB", "AA==", "AA+/", "A A", "AAAAA", "ÄA", "\u0080A", "AA\n"})
    void only_canonical_base64url_is_read(String text) {
        assertThat(Base64Url.isCanonical(text)).isFalse();
        assertThatThrownBy(() -> Disclosure.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytes_have_one_spelling_which_is_canonical() {
        for (int first = 0; first < 256; first++) {
            for (int last = 0; last < 256; last++) {
                byte[] two = {(byte) first, (byte) last};
                byte[] one = {(byte) last};
                assertThat(Base64Url.isCanonical(encode(two), 2)).isTrue();
                assertThat(Base64Url.isCanonical(encode(one), 1)).isTrue();
            }
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
