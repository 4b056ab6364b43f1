package org.mediationledger.digest.note;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediationledger.digest.Merkle;

class TlogPolicyTest {

    private static final String ORIGIN = "log.example/1";
    private static final Ed25519Signer LOG = new Ed25519Signer(ORIGIN, seed(1));
    private static final Ed25519Signer OTHER_LOG = new Ed25519Signer("log.example/2", seed(2));
    private static final List<Cosigner> WITNESSES = IntStream.range(0, 6)
            .mapToObj(i -> new Cosigner("witness.example/" + i, seed(10 + i)))
            .toList();
    private static final Checkpoint CHECKPOINT = new Checkpoint(ORIGIN, 5, Merkle.emptyRoot());

    /** The format's own example: two of three, and any of three others. */
    private static final String TWO_LEVELS = "log " + LOG.key() + "\n\n"
            + "witness X1 " + key(0) + "\n"
            + "witness X2 " + key(1) + "\n"
            + "witness X3 " + key(2) + "\n"
            + "group X-witnesses 2 X1 X2 X3\n\n"
            + "witness Y1 " + key(3) + "\n"
            + "witness Y2 " + key(4) + "\n"
            + "witness Y3 " + key(5) + "\n"
            + "group Y-witnesses any Y1 Y2 Y3\n\n"
            + "group X-and-Y all X-witnesses Y-witnesses\n"
            + "quorum X-and-Y\n";

    private static final String ONE = "log " + LOG.key() + "\nwitness w " + key(0) + "\nquorum w\n";

    @Test
    void a_quorum_of_two_levels_is_met_by_just_the_right_witnesses() {
        TlogPolicy policy = parse(TWO_LEVELS);
        for (int set = 0; set < 64; set++) {
            Set<VerifierKey> cosigned = new HashSet<>();
            for (int i = 0; i < 6; i++) {
                if ((set >> i & 1) == 1) {
                    cosigned.add(WITNESSES.get(i).key());
                }
            }
            boolean twoOfX = Integer.bitCount(set & 0b000111) >= 2;
            boolean anyOfY = (set & 0b111000) != 0;

            assertThat(policy.quorum().isMetBy(cosigned)).isEqualTo(twoOfX && anyOfY);
        }
    }

    @Test
    void a_checkpoint_is_judged_by_its_log_and_its_witnesses() {
        TlogPolicy policy = parse(TWO_LEVELS);
        SignedCheckpoint alone = CHECKPOINT.signedBy(LOG);
        SignedCheckpoint cosigned = alone.with(WITNESSES.get(0).cosign(CHECKPOINT, 100))
                .with(WITNESSES.get(2).cosign(CHECKPOINT, 101))
                .with(WITNESSES.get(5).cosign(CHECKPOINT, 102));

        assertThat(policy.judge(alone)).isEqualTo(new TlogPolicy.Judged(LOG.key(), List.of(), false));
        assertThat(policy.judge(cosigned))
                .isEqualTo(new TlogPolicy.Judged(
                        LOG.key(),
                        List.of(
                                new Cosignature(WITNESSES.get(0).key(), 100),
                                new Cosignature(WITNESSES.get(2).key(), 101),
                                new Cosignature(WITNESSES.get(5).key(), 102)),
                        true));
    }

    @Test
    void a_witness_that_cosigns_twice_counts_once() {
        TlogPolicy policy = parse(TWO_LEVELS);
        SignedCheckpoint twice = CHECKPOINT
                .signedBy(LOG)
                .with(WITNESSES.get(0).cosign(CHECKPOINT, 100))
                .with(WITNESSES.get(0).cosign(CHECKPOINT, 101))
                .with(WITNESSES.get(5).cosign(CHECKPOINT, 102));

        assertThat(policy.judge(twice).quorum()).isFalse();
    }

    @Test
    void an_unknown_witness_counts_for_nothing() {
        TlogPolicy policy = parse(ONE);
        SignedCheckpoint cosigned =
                CHECKPOINT.signedBy(LOG).with(WITNESSES.get(1).cosign(CHECKPOINT, 100));

        assertThat(policy.judge(cosigned)).isEqualTo(new TlogPolicy.Judged(LOG.key(), List.of(), false));
    }

    @Test
    void a_witness_that_signs_as_a_log_cosigns_nothing() {
        TlogPolicy policy = parse(ONE);
        Ed25519Signer posing = new Ed25519Signer("witness.example/0", seed(10));
        SignedCheckpoint signed = CHECKPOINT.signedBy(LOG).with(posing.sign(CHECKPOINT.text()));

        assertThat(policy.judge(signed).quorum()).isFalse();
    }

    @Test
    void the_log_must_be_the_one_of_the_checkpoints_origin() {
        TlogPolicy policy = parse("log " + LOG.key() + "\nlog " + OTHER_LOG.key() + "\nquorum none\n");
        SignedCheckpoint byTheOther = CHECKPOINT.signedBy(OTHER_LOG);

        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(() -> policy.judge(byTheOther))
                .extracting(NoteRefused::fault)
                .isEqualTo(NoteFault.UNKNOWN_KEY);
        assertThat(policy.judge(byTheOther.with(LOG.sign(CHECKPOINT.text()))).log())
                .isEqualTo(LOG.key());
    }

    @Test
    void a_bad_signature_under_any_known_key_refuses_the_checkpoint() {
        TlogPolicy policy = parse(ONE);
        NoteSignature ofAnother = WITNESSES.get(0).cosign(new Checkpoint(ORIGIN, 6, Merkle.emptyRoot()), 100);

        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(() -> policy.judge(CHECKPOINT.signedBy(LOG).with(ofAnother)))
                .extracting(NoteRefused::fault)
                .isEqualTo(NoteFault.SIGNATURE);
    }

    @Test
    void two_keys_of_one_log_are_both_its_keys() {
        Ed25519Signer next = new Ed25519Signer(ORIGIN, seed(3));
        TlogPolicy policy = parse("log " + LOG.key() + "\nlog " + next.key() + "\nquorum none\n");

        assertThat(policy.logKeys(ORIGIN)).containsExactly(LOG.key(), next.key());
        assertThat(policy.judge(CHECKPOINT.signedBy(next)).log()).isEqualTo(next.key());
    }

    @Test
    void comments_spaces_urls_and_any_order_are_read() {
        TlogPolicy policy = parse("# keys\n\t # more\n \t\n\twitness  w\t" + key(0) + " https://w.example/ \n"
                + "quorum w\nlog " + LOG.key() + " https://log.example/\n");

        assertThat(policy.logs().getFirst().url()).contains("https://log.example/");
        assertThat(policy.witnesses().getFirst().url()).contains("https://w.example/");
        assertThat(policy.witnesses().getFirst().name()).isEqualTo("w");
        assertThat(policy.quorum())
                .isEqualTo(new Quorum.OfWitness(WITNESSES.getFirst().key()));
    }

    @Test
    void names_are_octets() {
        String names = "witness K " + key(0) + "\nwitness \u212a " + key(1) + "\nwitness \u00e9 " + key(2)
                + "\nquorum \u212a\n";
        TlogPolicy utf8 = TlogPolicy.parse(names.getBytes(UTF_8));
        TlogPolicy mixed =
                TlogPolicy.parse(("witness \u00c3\u00a9 " + key(0) + "\nwitness \u00e9 " + key(1) + "\nquorum \u00e9\n")
                        .getBytes(ISO_8859_1));

        assertThat(utf8.quorum())
                .isEqualTo(new Quorum.OfWitness(WITNESSES.get(1).key()));
        assertThat(utf8.witnesses()).extracting(TlogPolicy.Witness::name).containsExactly("K", "\u212a", "\u00e9");
        assertThat(mixed.witnesses()).extracting(TlogPolicy.Witness::name).containsExactly("\u00e9", "\u00e9");
        assertThat(mixed.quorum())
                .isEqualTo(new Quorum.OfWitness(WITNESSES.get(1).key()));
    }

    @Test
    void a_key_whose_name_is_not_ascii_is_read() {
        Ed25519Signer log = new Ed25519Signer("l\u00f6g.example", seed(1));

        assertThat(parse("log " + log.key() + "\nquorum none\n").logKeys("l\u00f6g.example"))
                .hasSize(1);
    }

    @Test
    void a_policy_may_know_no_log_and_many_witnesses() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            many.append("witness w")
                    .append(i)
                    .append(' ')
                    .append(new Cosigner("w" + i, seed(100 + i)).key())
                    .append('\n');
        }
        TlogPolicy policy = parse(many.append("quorum none\n").toString());

        assertThat(policy.logs()).isEmpty();
        assertThat(policy.witnesses()).hasSize(100);
        assertThat(policy.quorum().isMetBy(Set.of())).isTrue();
    }

    static Stream<String> wrong() {
        String witness = "witness w " + key(0) + "\n";
        String second = "witness v " + key(1) + "\n";
        return Stream.of(
                "",
                "\n",
                "log " + LOG.key() + "\n",
                "quorum\n",
                "quorum w\n",
                "quorum none",
                "quorum none none\n",
                "quorum none\nquorum none\n",
                "Quorum none\n",
                "quorum none\r\n",
                "quorum none\u0000\n",
                "quorum none\u007f\n",
                "quorum\u00a0none\n",
                "# a\r\nquorum none\n",
                "# a\u0000\nquorum none\n",
                "# a\u007f\nquorum none\n",
                witness + "quorum v\n",
                "quorum w\n" + witness,
                witness + witness + "quorum w\n",
                witness + "witness v " + key(0) + "\nquorum w\n",
                witness + "witness w " + key(1) + "\nquorum w\n",
                "witness none " + key(0) + "\nquorum none\n",
                "witness w\nquorum none\n",
                "witness w " + key(0) + " a b\nquorum none\n",
                "witness w " + LOG.key() + "\nquorum none\n",
                "witness w x\nquorum none\n",
                "log\nquorum none\n",
                "log " + key(0) + "\nquorum none\n",
                "log " + LOG.key() + " a b\nquorum none\n",
                "log " + LOG.key() + "\nlog " + LOG.key() + "\nquorum none\n",
                "log " + LOG.key() + "\nlog " + new Ed25519Signer("another.example", seed(1)).key() + "\nquorum none\n",
                witness + second + "group g 0 w v\nquorum g\n",
                witness + second + "group g 3 w v\nquorum g\n",
                witness + second + "group g -1 w v\nquorum g\n",
                witness + second + "group g 01 w v\nquorum g\n",
                witness + second + "group g 4294967297 w v\nquorum g\n",
                witness + second + "group g most w v\nquorum g\n",
                witness + second + "group g any\nquorum g\n",
                witness + second + "group g any w w\nquorum g\n",
                witness + second + "group g any w u\nquorum g\n",
                witness + second + "group g any w none\nquorum g\n",
                witness + second + "group g any g\nquorum g\n",
                witness + second + "group none any w\nquorum none\n",
                witness + second + "group w any v\nquorum w\n",
                witness + second + "group g any w\ngroup h all w v\nquorum h\n",
                "unknown line\nquorum none\n");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_policy_of_another_form_is_refused(String text) {
        assertThatExceptionOfType(PolicyRefused.class).isThrownBy(() -> parse(text));
    }

    @Test
    void a_refusal_names_the_line() {
        assertThatExceptionOfType(PolicyRefused.class)
                .isThrownBy(() -> parse("# first\n\nwitness w\nquorum w\n"))
                .withMessage("policy, line 3: too few or too many items")
                .extracting(PolicyRefused::line)
                .isEqualTo(3);
        assertThatExceptionOfType(PolicyRefused.class)
                .isThrownBy(() -> parse("# nothing\n"))
                .withMessage("policy: no quorum")
                .extracting(PolicyRefused::line)
                .isEqualTo(0);
        assertThatExceptionOfType(PolicyRefused.class).isThrownBy(() -> TlogPolicy.parse(new byte[(1 << 20) + 1]));
    }

    private static TlogPolicy parse(String text) {
        return TlogPolicy.parse(text.getBytes(UTF_8));
    }

    private static String key(int witness) {
        return WITNESSES.get(witness).key().encoded();
    }

    private static byte[] seed(int value) {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) value);
        return seed;
    }
}
