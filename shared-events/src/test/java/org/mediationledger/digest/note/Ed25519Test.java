package org.mediationledger.digest.note;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Ed25519Test {

    private static final HexFormat HEX = HexFormat.of();

    /** A line of the file: seed and public key, public key, message, signature and message. */
    record Signed(byte[] seed, byte[] publicKey, byte[] message, byte[] signature) {

        static Signed read(String line) {
            String[] parts = line.split(":");
            return new Signed(
                    HEX.parseHex(parts[0].substring(0, 64)),
                    HEX.parseHex(parts[1]),
                    HEX.parseHex(parts[2]),
                    HEX.parseHex(parts[3].substring(0, 128)));
        }
    }

    static Stream<Signed> published() {
        return Published.ed25519().stream().map(Signed::read);
    }

    @ParameterizedTest
    @MethodSource("published")
    void makes_the_published_public_key_and_signature(Signed known) {
        assertThat(Ed25519.publicKey(known.seed())).isEqualTo(known.publicKey());
        assertThat(Ed25519.sign(known.seed(), known.message())).isEqualTo(known.signature());
        assertThat(Ed25519.verifies(known.publicKey(), known.message(), known.signature()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("published")
    void a_signature_is_good_for_one_key_and_message_only(Signed known) {
        byte[] longer = Arrays.copyOf(known.message(), known.message().length + 1);

        assertThat(Ed25519.verifies(known.publicKey(), longer, known.signature()))
                .isFalse();
        assertThat(Ed25519.verifies(Ed25519.publicKey(new byte[32]), known.message(), known.signature()))
                .isFalse();
        // The messages' lengths are all different modulo 64: the lines together try every byte of a signature.
        byte[] bent = known.signature().clone();
        bent[known.message().length % bent.length] ^= 1;
        assertThat(Ed25519.verifies(known.publicKey(), known.message(), bent)).isFalse();
    }

    @Test
    void what_is_no_signature_or_key_verifies_nothing() {
        byte[] message = "m".getBytes(US_ASCII);
        byte[] signature = Ed25519.sign(new byte[32], message);

        assertThat(Ed25519.verifies(Ed25519.publicKey(new byte[32]), message, new byte[0]))
                .isFalse();
        assertThat(Ed25519.verifies(Ed25519.publicKey(new byte[32]), message, Arrays.copyOf(signature, 63)))
                .isFalse();
        assertThat(Ed25519.verifies(Ed25519.publicKey(new byte[32]), message, Arrays.copyOf(signature, 65)))
                .isFalse();
        byte[] noPoint = new byte[32];
        Arrays.fill(noPoint, (byte) 0xff);
        assertThat(Ed25519.verifies(noPoint, message, signature)).isFalse();
    }

    /** RFC 8032, section 8.4: S and S + L would both verify if S weren't bounded by the group's order L. */
    @ParameterizedTest
    @MethodSource("published")
    void a_signature_has_no_second_spelling(Signed known) {
        byte[] bent = known.signature().clone();
        byte[] order = HEX.parseHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
        int carry = 0;
        for (int i = 0; i < 32; i++) {
            int sum = (bent[32 + i] & 0xff) + (order[i] & 0xff) + carry;
            bent[32 + i] = (byte) sum;
            carry = sum >> 8;
        }

        assertThat(Ed25519.verifies(known.publicKey(), known.message(), bent)).isFalse();
    }
}
