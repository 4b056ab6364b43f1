package org.mediationledger.command.certificate;

import java.math.BigInteger;
import org.mediationledger.ids.CertificateId;

/**
 * The reference printed on a certificate, made from its id: sixteen characters of Crockford's base 32 (no I, L, O, U, so
 * that it can be read out and typed), 80 of the id's bits, in groups of four after {@code ML}.
 */
final class CertificateNumber {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 4;
    private static final int IN_GROUP = 4;
    private static final int BITS = 5;

    private CertificateNumber() {}

    static String of(CertificateId id) {
        BigInteger rest = new BigInteger(id.value().toString().replace("-", ""), 16);
        StringBuilder number = new StringBuilder("ML");
        for (int group = 0; group < GROUPS; group++) {
            number.append('-');
            for (int place = 0; place < IN_GROUP; place++) {
                number.append(DIGITS.charAt(rest.intValue() & (DIGITS.length() - 1)));
                rest = rest.shiftRight(BITS);
            }
        }
        return number.toString();
    }
}
