package org.mediationledger.digest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashTest {

    /** FIPS 180-4's example of SHA-256: "abc". */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void hashes_the_parts_one_after_another() {
        Hash whole = Hash.sha256("abc".getBytes(US_ASCII));

        assertThat(whole.hex()).isEqualTo(ABC);
        assertThat(Hash.sha256("a".getBytes(US_ASCII), new byte[0], "bc".getBytes(US_ASCII)))
                .isEqualTo(whole)
                .hasSameHashCodeAs(whole)
                .isNotEqualTo(Hash.sha256());
    }

    @Test
    void is_read_from_each_of_its_spellings() {
        Hash hash = Hash.fromHex(ABC);

        assertThat(Hash.fromHex(hash.hex().toUpperCase(Locale.ROOT))).isEqualTo(hash);
        assertThat(hash.base64()).isEqualTo("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
        assertThat(Hash.fromBase64(hash.base64())).isEqualTo(hash);
        assertThat(hash.base64Url()).isEqualTo("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
        assertThat(hash).hasToString(hash.base64());
        assertThat(hash.equals(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0",
                "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa1=",
                "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0=",
                "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=\n",
                " ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
                "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFQ==",
                "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0A"
            })
    void base64_that_is_not_the_one_spelling_of_32_bytes_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.fromBase64(text));
    }

    @Test
    void has_32_bytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.of(new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.of(new byte[33]));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.fromHex(ABC.substring(2)));
        assertThatThrownBy(() -> Hash.at(new byte[40], 9)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void never_changes() {
        byte[] given = Hash.fromHex(ABC).bytes();
        Hash hash = Hash.of(given);
        given[0]++;
        hash.bytes()[1]++;

        assertThat(hash.hex()).isEqualTo(ABC);
    }

    @Test
    void is_read_from_and_written_to_rows_of_hashes() {
        ByteBuffer row = ByteBuffer.allocate(3 * Hash.BYTES);
        Hash.sha256().writeTo(row);
        Hash.fromHex(ABC).writeTo(row);

        assertThat(row.position()).isEqualTo(2 * Hash.BYTES);
        assertThat(Hash.at(row.array(), Hash.BYTES)).isEqualTo(Hash.fromHex(ABC));
    }
}
