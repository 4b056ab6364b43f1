package org.mediationledger.digest.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.ProofCheck;

class TlogProofTest {

    private static final Hash LEAF = Merkle.leafHash("leaf".getBytes(UTF_8));
    private static final Hash BEFORE = Merkle.leafHash("before".getBytes(UTF_8));
    private static final Hash AFTER = Merkle.leafHash("after".getBytes(UTF_8));
    private static final SignedCheckpoint CHECKPOINT = new Checkpoint(
                    "log.example/1", 3, Merkle.nodeHash(Merkle.nodeHash(BEFORE, LEAF), AFTER))
            .signedBy(new Ed25519Signer("log.example/1", new byte[32]));
    private static final TlogProof PROOF = new TlogProof(1, List.of(BEFORE, AFTER), CHECKPOINT);
    private static final String SIGNED = new String(CHECKPOINT.bytes(), UTF_8);

    @Test
    void is_laid_out_as_the_format_says() {
        assertThat(PROOF.bytes())
                .asString(UTF_8)
                .isEqualTo("c2sp.org/tlog-proof@v1\nindex 1\n" + BEFORE.base64() + "\n" + AFTER.base64() + "\n\n"
                        + SIGNED);
        assertThat(new TlogProof(Optional.of("AQI="), 1, List.of(), CHECKPOINT).bytes())
                .asString(UTF_8)
                .isEqualTo("c2sp.org/tlog-proof@v1\nextra AQI=\nindex 1\n\n" + SIGNED);
    }

    @Test
    void is_read_as_it_was_written() {
        TlogProof withExtra = new TlogProof(Optional.of("AQI="), 1, List.of(), CHECKPOINT);

        assertThat(TlogProof.parse(PROOF.bytes())).isEqualTo(PROOF);
        assertThat(TlogProof.parse(withExtra.bytes())).isEqualTo(withExtra);
    }

    @Test
    void shows_that_the_leaf_is_in_the_checkpoints_tree() {
        assertThat(PROOF.check(LEAF)).isEqualTo(ProofCheck.HOLDS);
        assertThat(PROOF.check(AFTER)).isEqualTo(ProofCheck.OTHER_ROOT);
        assertThat(new TlogProof(0, PROOF.path(), CHECKPOINT).check(LEAF)).isEqualTo(ProofCheck.OTHER_ROOT);
        assertThat(new TlogProof(3, PROOF.path(), CHECKPOINT).check(LEAF)).isEqualTo(ProofCheck.OUTSIDE_THE_TREE);
        assertThat(new TlogProof(1, List.of(BEFORE), CHECKPOINT).check(LEAF)).isEqualTo(ProofCheck.WRONG_LENGTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "c2sp.org/tlog-proof@v1\n",
                "c2sp.org/tlog-proof@v1\n\n",
                "c2sp.org/tlog-proof@v2\nindex 1\n\n",
                "c2sp.org/tlog-proof@v1 \nindex 1\n\n",
                " c2sp.org/tlog-proof@v1\nindex 1\n\n",
                "index 1\n\n",
                "c2sp.org/tlog-proof@v1\nindex\n\n",
                "c2sp.org/tlog-proof@v1\nindex \n\n",
                "c2sp.org/tlog-proof@v1\nindex  1\n\n",
                "c2sp.org/tlog-proof@v1\nindex 1 \n\n",
                "c2sp.org/tlog-proof@v1\nindex 007\n\n",
                "c2sp.org/tlog-proof@v1\nindex -1\n\n",
                "c2sp.org/tlog-proof@v1\nindex +1\n\n",
                "c2sp.org/tlog-proof@v1\nindex 1e3\n\n",
                "c2sp.org/tlog-proof@v1\nindex 18446744073709551615\n\n",
                "c2sp.org/tlog-proof@v1\nIndex 1\n\n",
                "c2sp.org/tlog-proof@v1\r\nindex 1\n\n",
                "c2sp.org/tlog-proof@v1\nindex 1\nextra AQI=\n\n",
                "c2sp.org/tlog-proof@v1\nextra AQI\nindex 1\n\n",
                "c2sp.org/tlog-proof@v1\nextra AQJ=\nindex 1\n\n",
                "c2sp.org/tlog-proof@v1\nextra\nindex 1\n\n",
                "c2sp.org/tlog-proof@v1\nextra AQI=\nextra AQI=\nindex 1\n\n",
                "c2sp.org/tlog-proof@v1\nextra AQI=\n\n",
                "c2sp.org/tlog-proof@v1\nindex 1\nindex 1\n\n",
                "c2sp.org/tlog-proof@v1\nindex 1\nAAAA\n\n",
                "c2sp.org/tlog-proof@v1\nindex 1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n\n",
                "c2sp.org/tlog-proof@v1\nindex 1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n\n",
                "c2sp.org/tlog-proof@v1\nindex 1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuA==\n\n",
                "c2sp.org/tlog-proof@v1\nindex 1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFXh\n\n",
                "c2sp.org/tlog-proof@v1\nindex 1\n\u00e9\n\n"
            })
    void a_proof_of_another_form_is_malformed(String lines) {
        assertThatExceptionOfType(ProofMalformed.class)
                .isThrownBy(() -> TlogProof.parse((lines + SIGNED).getBytes(UTF_8)));
    }

    @Test
    void a_proof_without_a_blank_line_is_malformed() {
        assertThatExceptionOfType(ProofMalformed.class)
                .isThrownBy(() -> TlogProof.parse("c2sp.org/tlog-proof@v1\nindex 1\n".getBytes(UTF_8)));
        assertThatExceptionOfType(ProofMalformed.class).isThrownBy(() -> TlogProof.parse(new byte[0]));
        assertThatExceptionOfType(ProofMalformed.class)
                .isThrownBy(() -> TlogProof.parse(new byte[2 * SignedNote.MAX_BYTES + 1]))
                .withMessageContaining("at most");
    }

    @Test
    void a_proof_whose_checkpoint_is_malformed_says_so() {
        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(() -> TlogProof.parse("c2sp.org/tlog-proof@v1\nindex 1\n\n".getBytes(UTF_8)));
        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(() -> TlogProof.parse(("c2sp.org/tlog-proof@v1\nindex 1\n\n\n" + SIGNED).getBytes(UTF_8)));
    }

    @Test
    void parts_that_no_tree_has_cannot_be_written() {
        assertThatExceptionOfType(ProofMalformed.class).isThrownBy(() -> new TlogProof(-1, List.of(), CHECKPOINT));
        assertThatExceptionOfType(ProofMalformed.class)
                .isThrownBy(() -> new TlogProof(1, Collections.nCopies(64, LEAF), CHECKPOINT));
        assertThatExceptionOfType(ProofMalformed.class)
                .isThrownBy(() -> new TlogProof(Optional.of("\n"), 1, List.of(), CHECKPOINT));
        assertThat(new TlogProof(1, Collections.nCopies(63, LEAF), CHECKPOINT).path())
                .hasSize(63);
    }

    @Test
    void damaged_bytes_are_refused_or_are_read_as_what_they_are() {
        Random random = new Random(1);
        byte[] proof = PROOF.bytes();
        for (int i = 0; i < 3_000; i++) {
            byte[] bent = proof.clone();
            bent[random.nextInt(bent.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(TlogProof.parse(bent).bytes()).isEqualTo(bent);
            } catch (ProofMalformed | NoteRefused refused) {
                assertThat(refused).hasNoCause();
            }
        }
    }
}
