package org.mediationledger.digest.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Drawn values, and their bytes damaged, before independent readers and writers. */
class AnyJsonTest {

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
