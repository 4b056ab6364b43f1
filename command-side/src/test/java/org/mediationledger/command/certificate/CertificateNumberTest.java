package org.mediationledger.command.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.CertificateId;

class CertificateNumberTest {

    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void a_number_can_be_read_out_and_typed() {
        assertThat(CertificateNumber.of(new CertificateId(new UUID(0, 0)))).isEqualTo("ML-0000-0000-0000-0000");
        assertThat(CertificateNumber.of(new CertificateId(new UUID(0, 33)))).isEqualTo("ML-1100-0000-0000-0000");
        assertThat(CertificateNumber.of(new CertificateId(new UUID(-1, -1)))).isEqualTo("ML-ZZZZ-ZZZZ-ZZZZ-ZZZZ");
    }

    @Test
    void a_number_says_the_last_eighty_bits_of_the_id() {
        Random random = new Random(34);
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            UUID id = new UUID(random.nextLong(), random.nextLong());

            String number = CertificateNumber.of(new CertificateId(id));

            assertThat(number).matches("ML(-[" + CROCKFORD + "]{4}){4}").isEqualTo(bitByBit(id));
            numbers.add(number);
        }
        assertThat(numbers).hasSize(1_000);
    }

    /** Reads five bits at a time from the end of the id's binary text. */
    private static String bitByBit(UUID id) {
        String bits = binary(id.getMostSignificantBits()) + binary(id.getLeastSignificantBits());
        StringBuilder number = new StringBuilder();
        for (int digit = 0; digit < 16; digit++) {
            int end = bits.length() - 5 * digit;
            number.append(digit % 4 == 0 ? "-" : "")
                    .append(CROCKFORD.charAt(Integer.parseInt(bits.substring(end - 5, end), 2)));
        }
        return "ML" + number;
    }

    private static String binary(long half) {
        return String.format("%64s", Long.toBinaryString(half)).replace(' ', '0');
    }
}
