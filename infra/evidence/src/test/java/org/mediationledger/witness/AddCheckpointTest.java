package org.mediationledger.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediationledger.digest.Merkle;

class AddCheckpointTest {

    private static final MadeUpLog LOG = MadeUpLog.of(12);
    private static final String SIGNED = new String(LOG.checkpoint(12).bytes(), UTF_8);

    @Test
    void is_laid_out_as_the_format_says() {
        AddCheckpoint request = LOG.request(8, 12);

        assertThat(request.bytes())
                .asString(UTF_8)
                .isEqualTo("old 8\n" + LOG.consistency(8, 12).getFirst().base64() + "\n\n" + SIGNED);
        assertThat(LOG.request(0, 12).bytes()).asString(UTF_8).isEqualTo("old 0\n\n" + SIGNED);
    }

    @Test
    void is_read_as_it_was_written() {
        for (int from = 0; from <= 12; from++) {
            AddCheckpoint request = LOG.request(from, 12);

            assertThat(AddCheckpoint.parse(request.bytes())).isEqualTo(request);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n",
                "old\n\n",
                "old \n\n",
                "old  8\n\n",
                "old 8 \n\n",
                "old 08\n\n",
                "old -1\n\n",
                "old +1\n\n",
                "old 1e3\n\n",
                "old 9223372036854775808\n\n",
                "Old 8\n\n",
                " old 8\n\n",
                "old 8\r\n\r\n",
                "8\n\n",
                "old 8\nAAAA\n\n",
                "old 8\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n\n",
                "old 8\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n\n",
                "old 8\n 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n",
                "old 8\nold 8\n\n",
                "old 8\u0000\n\n",
                "old \u0668\n\n",
                "old 8\n\n\n"
            })
    void a_request_of_another_form_is_malformed(String lines) {
        assertThatExceptionOfType(RequestMalformed.class)
                .isThrownBy(() -> AddCheckpoint.parse((lines + SIGNED).getBytes(UTF_8)));
    }

    @Test
    void a_request_without_a_whole_checkpoint_is_malformed() {
        byte[] whole = LOG.request(8, 12).bytes();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(RequestMalformed.class).isThrownBy(() -> AddCheckpoint.parse(cut));
        }
    }

    @Test
    void size_and_proof_are_bounded() {
        assertThatExceptionOfType(RequestMalformed.class)
                .isThrownBy(
                        () -> new AddCheckpoint(8, Collections.nCopies(64, Merkle.emptyRoot()), LOG.checkpoint(12)));
        assertThatExceptionOfType(RequestMalformed.class)
                .isThrownBy(() -> new AddCheckpoint(-1, List.of(), LOG.checkpoint(12)));
        assertThatExceptionOfType(RequestMalformed.class)
                .isThrownBy(() -> AddCheckpoint.parse(new byte[AddCheckpoint.MAX_BYTES + 1]));
        assertThat(AddCheckpoint.parse(new AddCheckpoint(
                                        Long.MAX_VALUE, Collections.nCopies(63, Merkle.emptyRoot()), LOG.checkpoint(12))
                                .bytes())
                        .proof())
                .hasSize(63);
    }

    @Test
    void damaged_bytes_are_refused_or_are_read_as_what_they_are() {
        Random random = new Random(7);
        byte[] whole = LOG.request(8, 12).bytes();
        for (int i = 0; i < 20_000; i++) {
            byte[] bent = whole.clone();
            bent[random.nextInt(bent.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(AddCheckpoint.parse(bent).bytes()).isEqualTo(bent);
            } catch (RequestMalformed refused) {
                assertThat(refused).hasNoCause();
            }
        }
    }
}
