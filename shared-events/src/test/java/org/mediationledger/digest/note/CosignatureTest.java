package org.mediationledger.digest.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediationledger.digest.Merkle;

class CosignatureTest {

    private static final Ed25519Signer LOG = new Ed25519Signer("log.example/1", new byte[32]);
    private static final Cosigner WITNESS = new Cosigner("witness.example/w1", seed(7));
    private static final Checkpoint CHECKPOINT =
            new Checkpoint("log.example/1", 7, Merkle.emptyRoot(), List.of("extra"));
    private static final long TIME = 1_679_315_147L;

    /** The format's own words: two lines, then the whole note body; the id from name, type 0x04 and key. */
    @Test
    void is_laid_out_as_the_format_says() throws Exception {
        NoteSignature signature = WITNESS.cosign(CHECKPOINT, TIME);
        ByteBuffer bytes = ByteBuffer.wrap(signature.signature());
        MessageDigest id = MessageDigest.getInstance("SHA-256");
        id.update("witness.example/w1\n\u0004".getBytes(UTF_8));

        assertThat(signature.name()).isEqualTo("witness.example/w1");
        assertThat(signature.keyId())
                .isEqualTo(ByteBuffer.wrap(id.digest(WITNESS.key().publicKey())).getInt());
        assertThat(bytes.remaining()).isEqualTo(72);
        assertThat(bytes.getLong()).isEqualTo(TIME);
        assertThat(Ed25519.verifies(
                        WITNESS.key().publicKey(),
                        ("cosignature/v1\ntime 1679315147\nlog.example/1\n7\n"
                                        + "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nextra\n")
                                .getBytes(UTF_8),
                        Arrays.copyOfRange(signature.signature(), 8, 72)))
                .isTrue();
    }

    @Test
    void is_verified_beside_the_logs_signature_and_tells_its_time() {
        SignedCheckpoint signed = CHECKPOINT.signedBy(LOG).with(WITNESS.cosign(CHECKPOINT, TIME));
        List<Verified> verified =
                SignedCheckpoint.parse(signed.bytes()).note().verifiedBy(List.of(LOG.key(), WITNESS.key()));

        assertThat(verified).hasSize(2);
        Cosignature cosignature = Cosignature.of(verified.getLast());
        assertThat(cosignature.witness()).isEqualTo(WITNESS.key());
        assertThat(cosignature.time()).isEqualTo(Instant.parse("2023-03-20T12:25:47Z"));
    }

    static Stream<NoteSignature> bent() {
        NoteSignature good = WITNESS.cosign(CHECKPOINT, TIME);
        byte[] otherTime = good.signature();
        otherTime[7]++;
        byte[] negativeTime = good.signature();
        negativeTime[0] = (byte) 0x80;
        byte[] otherSignature = good.signature();
        otherSignature[71]++;
        return Stream.of(
                        otherTime,
                        negativeTime,
                        otherSignature,
                        Arrays.copyOf(good.signature(), 71),
                        Arrays.copyOf(good.signature(), 73),
                        Arrays.copyOfRange(good.signature(), 8, 72),
                        new byte[] {1},
                        Ed25519.sign(seed(7), CHECKPOINT.text().getBytes(UTF_8)))
                .map(bytes -> new NoteSignature(good.name(), good.keyId(), bytes));
    }

    @ParameterizedTest
    @MethodSource("bent")
    void a_bent_cosignature_is_bad(NoteSignature bent) {
        SignedCheckpoint signed = CHECKPOINT.signedBy(LOG).with(bent);

        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(() -> signed.note().verifiedBy(List.of(LOG.key(), WITNESS.key())))
                .extracting(NoteRefused::fault)
                .isEqualTo(NoteFault.SIGNATURE);
    }

    @Test
    void a_cosignature_of_a_negative_time_is_bad_even_when_signed() {
        byte[] signed = Ed25519.sign(seed(7), Cosignature.message(CHECKPOINT.text(), -1));
        NoteSignature negative =
                new NoteSignature(WITNESS.key().name(), WITNESS.key().id(), Cosignature.timed(-1, signed));

        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(
                        () -> new SignedNote(CHECKPOINT.text(), List.of(negative)).verifiedBy(List.of(WITNESS.key())))
                .extracting(NoteRefused::fault)
                .isEqualTo(NoteFault.SIGNATURE);
    }

    @Test
    void has_a_time() {
        assertThatIllegalArgumentException().isThrownBy(() -> WITNESS.cosign(CHECKPOINT, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> WITNESS.cosign(CHECKPOINT, -1));
    }

    private static byte[] seed(int value) {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) value);
        return seed;
    }
}
