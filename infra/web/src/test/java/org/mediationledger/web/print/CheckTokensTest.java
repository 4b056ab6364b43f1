package org.mediationledger.web.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.CertificateId;

class CheckTokensTest {

    private final Random random = new Random(5);
    private final CheckTokens tokens = new CheckTokens(secret());

    @Test
    void a_token_is_128_bits_and_leads_back_to_its_certificate() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            CertificateId certificate = new CertificateId(new UUID(random.nextLong(), random.nextLong()));
            String token = tokens.of(certificate);

            assertThat(token).matches("[A-Za-z0-9_-]{22}");
            assertThat(tokens.read(token)).isEqualTo(certificate);
            seen.add(token);
        }
        assertThat(seen).hasSize(1_000);
    }

    /** FIPS 197, appendix C.3. */
    @Test
    void it_is_one_block_of_aes_256() {
        byte[] key = new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) i;
        }
        CertificateId plain = new CertificateId(new UUID(0x0011223344556677L, 0x8899aabbccddeeffL));

        byte[] cipher = HexFormat.of().parseHex("8ea2b7ca516745bfeafc49904b496089");
        assertThat(new CheckTokens(key).of(plain))
                .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(cipher));
    }

    @Test
    void another_secret_makes_other_tokens() {
        CertificateId certificate = new CertificateId(new UUID(1, 2));

        assertThat(new CheckTokens(secret()).of(certificate)).isNotEqualTo(tokens.of(certificate));
    }

    @Test
    void what_is_no_token_is_none_in_any_spelling() {
        String token = tokens.of(new CertificateId(new UUID(1, 2)));

        for (String other : new String[] {
            "",
            "x",
            token + "A",
            token.substring(1),
            token + "==",
            " " + token,
            "!" + token.substring(1),
            "é".repeat(22)
        }) {
            assertThat(tokens.read(other)).as(other).isNull();
        }
        for (char last : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray()) {
            String respelt = token.substring(0, 21) + last;
            CertificateId read = tokens.read(respelt);
            assertThat(read == null || tokens.of(read).equals(respelt))
                    .as(respelt)
                    .isTrue();
        }
    }

    @Test
    void a_secret_has_32_bytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CheckTokens(new byte[16]));
    }

    private byte[] secret() {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        return secret;
    }
}
