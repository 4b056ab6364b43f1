package org.mediationledger.digest.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;

class CheckpointTest {

    private static final String ORIGIN = "ledger.example/cases/v1";
    private static final String ROOT = "TszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBb0=";
    private static final String TEXT = ORIGIN + "\n123456789012\n" + ROOT + "\n";
    private static final Ed25519Signer LOG = new Ed25519Signer(ORIGIN, new byte[32]);

    /** The root is x/mod's published hash of the leaf "hello world". */
    @Test
    void is_written_on_three_lines_and_read_again() {
        Checkpoint checkpoint =
                new Checkpoint(ORIGIN, 123_456_789_012L, Merkle.leafHash("hello world".getBytes(UTF_8)));

        assertThat(checkpoint.text()).isEqualTo(TEXT);
        assertThat(Checkpoint.parse(TEXT)).isEqualTo(checkpoint);
    }

    @Test
    void keeps_extension_lines_as_they_are() {
        Checkpoint extended = Checkpoint.parse(TEXT + "one\ntwo \n");

        assertThat(extended.extensions()).containsExactly("one", "two ");
        assertThat(extended.text()).isEqualTo(TEXT + "one\ntwo \n");
    }

    @Test
    void the_empty_log_has_size_0_and_the_largest_2_to_the_63_minus_1() {
        assertThat(Checkpoint.parse(ORIGIN + "\n0\n" + ROOT + "\n").size()).isZero();
        assertThat(Checkpoint.parse(ORIGIN + "\n9223372036854775807\n" + ROOT + "\n")
                        .size())
                .isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "o\n1\n",
                "o\n1\n" + ROOT,
                "\n1\n" + ROOT + "\n",
                "o\n\n" + ROOT + "\n",
                "o\n1\n\n",
                "o\n1\n" + ROOT + "\n\n",
                "o\n1\n" + ROOT + "\n\nx\n",
                "o\n1\n" + ROOT + "\nx",
                "o\n01\n" + ROOT + "\n",
                "o\n007\n" + ROOT + "\n",
                "o\n00\n" + ROOT + "\n",
                "o\n+1\n" + ROOT + "\n",
                "o\n-1\n" + ROOT + "\n",
                "o\n1e3\n" + ROOT + "\n",
                "o\n0x1\n" + ROOT + "\n",
                "o\n 1\n" + ROOT + "\n",
                "o\n1 \n" + ROOT + "\n",
                "o\n\u0661\n" + ROOT + "\n",
                "o\n9223372036854775808\n" + ROOT + "\n",
                "o\n18446744073709551615\n" + ROOT + "\n",
                "o\n1\nTszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBb0\n",
                "o\n1\nTszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBb1=\n",
                "o\n1\nTszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBTOOBIG=\n",
                "o\n1\nAAAA\n",
                "o\n1\n" + ROOT + " \n",
                "o\r\n1\n" + ROOT + "\n"
            })
    void a_text_of_another_form_is_malformed(String text) {
        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(() -> Checkpoint.parse(text))
                .extracting(NoteRefused::fault)
                .isEqualTo(NoteFault.MALFORMED);
    }

    @Test
    void lines_that_would_be_read_as_others_cannot_be_written() {
        Hash root = Hash.fromBase64(ROOT);
        for (String line : List.of("", "a\nb", "a\rb", "\u0000")) {
            assertThatExceptionOfType(NoteRefused.class).isThrownBy(() -> new Checkpoint(line, 1, root));
            assertThatExceptionOfType(NoteRefused.class).isThrownBy(() -> new Checkpoint("o", 1, root, List.of(line)));
        }
        assertThatExceptionOfType(NoteRefused.class).isThrownBy(() -> new Checkpoint("o", -1, root));
    }

    @Test
    void is_signed_and_read_with_its_signatures() {
        SignedCheckpoint signed = Checkpoint.parse(TEXT).signedBy(LOG);
        SignedCheckpoint read = SignedCheckpoint.parse(signed.bytes());

        assertThat(read).isEqualTo(signed);
        assertThat(read.note().verifiedBy(List.of(LOG.key()))).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignedCheckpoint(Checkpoint.parse(TEXT + "x\n"), signed.note()));
    }

    @Test
    void a_blank_line_that_moves_the_border_makes_it_malformed() {
        String signed = new String(Checkpoint.parse(TEXT).signedBy(LOG).bytes(), UTF_8);
        String line = signed.substring(TEXT.length() + 1);
        for (String moved : List.of(TEXT + "\n\n" + line, TEXT + "\n" + line + "\n" + line, "\n" + signed)) {
            assertThatExceptionOfType(NoteRefused.class)
                    .isThrownBy(() -> SignedCheckpoint.parse(moved.getBytes(UTF_8)))
                    .extracting(NoteRefused::fault)
                    .isEqualTo(NoteFault.MALFORMED);
        }
    }
}
