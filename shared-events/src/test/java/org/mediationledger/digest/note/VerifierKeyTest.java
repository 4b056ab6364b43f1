package org.mediationledger.digest.note;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierKeyTest {

    @Test
    void is_read_and_written_as_published() {
        assertThat(Published.PETER.encoded())
                .isEqualTo("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
                .isEqualTo(Published.PETER.toString());
        assertThat(Published.PETER.name()).isEqualTo("PeterNeumann");
        assertThat(Published.PETER.id()).isEqualTo(0xc74f20a3);
        assertThat(Published.PETER.type()).isEqualTo(KeyType.ED25519);
    }

    @Test
    void no_part_of_a_key_is_a_key() {
        String key = Published.PETER.encoded();
        for (int from = 0; from < key.length(); from++) {
            for (int to = from; to <= key.length(); to++) {
                String part = key.substring(from, to);
                if (!part.equals(key)) {
                    assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.parse(part));
                }
            }
        }
    }

    @Test
    void a_key_with_any_character_changed_is_none() {
        byte[] key = Published.PETER.encoded().getBytes(ISO_8859_1);
        for (int at = 0; at < key.length; at++) {
            byte[] bent = key.clone();
            bent[at]++;
            assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.parse(new String(bent, ISO_8859_1)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // wrong length and unknown type, each with the id that fits
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+",
                "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW+",
                "PeterNeumann++c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void a_key_of_another_form_is_none(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a+b", "a\u00a0b", "a\u2003b", "a\u2028b", "a\u0085b", "a\tb", "a\nb", "\ud800"})
    void a_name_is_not_empty_and_has_no_space_and_no_plus_sign(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new VerifierKey(name, KeyType.ED25519, new byte[32]));
        assertThatIllegalArgumentException().isThrownBy(() -> new NoteSignature(name, 1, new byte[64]));
    }

    @Test
    void one_public_key_has_another_id_for_each_name_and_type() {
        VerifierKey log = new VerifierKey("log.example/1", KeyType.ED25519, Published.PETER.publicKey());
        VerifierKey witness = new VerifierKey("log.example/1", KeyType.COSIGNATURE_V1, Published.PETER.publicKey());

        assertThat(log.hasPublicKeyOf(witness)).isTrue();
        assertThat(log.hasPublicKeyOf(Published.ENOCH)).isFalse();
        assertThat(log.id()).isNotEqualTo(witness.id()).isNotEqualTo(Published.PETER.id());
        assertThat(log)
                .isNotEqualTo(witness)
                .isNotEqualTo(Published.PETER)
                .isEqualTo(VerifierKey.parse(log.encoded()))
                .hasSameHashCodeAs(VerifierKey.parse(log.encoded()));
        assertThat(VerifierKey.parse(witness.encoded())).isEqualTo(witness);
    }

    @Test
    void never_changes() {
        byte[] given = Published.PETER.publicKey();
        VerifierKey key = new VerifierKey("n", KeyType.ED25519, given);
        given[0]++;
        key.publicKey()[1]++;

        assertThat(key.publicKey()).isEqualTo(Published.PETER.publicKey());
    }

    @Test
    void signers_are_made_from_32_bytes_and_tell_nobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ed25519Signer("n", new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ed25519Signer("n", new byte[64]));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cosigner("n", new byte[33]));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ed25519Signer("a b", new byte[32]));
        Ed25519Signer signer = new Ed25519Signer("PeterNeumann", Published.petersSeed());
        Cosigner cosigner = new Cosigner("PeterNeumann", Published.petersSeed());

        assertThat(signer.key()).isEqualTo(Published.PETER);
        assertThat(signer).hasToString("Ed25519Signer[" + Published.PETER + "]");
        assertThat(cosigner).hasToString("Cosigner[" + cosigner.key() + "]");
    }
}
