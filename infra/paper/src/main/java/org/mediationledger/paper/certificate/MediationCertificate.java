package org.mediationledger.paper.certificate;

import java.net.URI;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.Hash;
import org.mediationledger.paper.pdf.PrintableText;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.DecisionKind;

/**
 * All that a certificate says, and no more. What it must not say (reasons, offers, merits, health, what was left open) has no
 * place here: decision and ground come from closed lists.
 *
 * @param number the unique reference, 1 to 40 characters
 * @param holder the parent or young person to whom it is issued
 * @param child absent where the young person holds the right
 * @param authority the local authority that made the decision
 * @param decision the one decision that it relates to
 * @param decisionOn the date of that decision
 * @param triggerOn when the event happened that the duty to issue arose from; absent where nothing but a request led to it
 * @param issuedOn the date of issue (HESC Rules r 20(1)(c)(ii)); a copy keeps it
 * @param ledgerSize how many leaves the evidence log had
 * @param ledgerRoot the log's root hash at that size
 * @param check the public page that says whether the certificate is current
 * @param copy 0 for the original, 1 for the first copy
 */
public record MediationCertificate(
        String number,
        CertificateGround ground,
        String holder,
        @Nullable String child,
        String authority,
        DecisionKind decision,
        LocalDate decisionOn,
        Adviser adviser,
        @Nullable LocalDate triggerOn,
        LocalDate issuedOn,
        long ledgerSize,
        Hash ledgerRoot,
        URI check,
        int copy) {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./-]{0,39}");

    /** 128 bits in base64url take 22 characters, in hexadecimal 32. */
    private static final Pattern CHECK =
            Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._-]+)*/check/[A-Za-z0-9_-]{22,64}");

    private static final int LONGEST_ADDRESS = 200;

    /**
     * Who issues it: a mediation adviser, and nobody else (CFA 2014 s 55(3)-(5)).
     *
     * @param contact how to reach the adviser: an address, a telephone number or both
     */
    public record Adviser(String name, String organisation, String contact) {
        public Adviser {
            name = Line.of("adviser.name", name);
            organisation = Line.of("adviser.organisation", organisation);
            contact = Line.of("adviser.contact", contact);
        }
    }

    public MediationCertificate {
        refuseUnless(NUMBER.matcher(number).matches(), "number: 1 to 40 letters, digits, '.', '/' or '-'");
        holder = Line.of("holder", holder);
        child = child == null ? null : Line.of("child", child);
        authority = Line.of("authority", authority);
        refuseUnless(!decisionOn.isAfter(issuedOn), "decisionOn: after the date of issue (CFA 2014 s 55)");
        refuseUnless(
                triggerOn == null || !triggerOn.isAfter(issuedOn),
                "triggerOn: after the date of issue (SEND Regulations 2014 regs 34, 39)");
        refuseUnless(ledgerSize > 0, "ledgerSize: at least 1");
        refuseUnless(
                check.toString().length() <= LONGEST_ADDRESS
                        && CHECK.matcher(check.toString()).matches(),
                "check: an address that ends in /check/ and a token of at least 128 bits");
        refuseUnless(copy >= 0, "copy: 0 for the original, 1 for the first copy");
    }

    private static void refuseUnless(boolean right, String fault) {
        if (!right) {
            throw new IllegalArgumentException(fault);
        }
    }

    boolean isCopy() {
        return copy > 0;
    }

    /** One line of a form. */
    private static final class Line {

        private static final int LONGEST = 120;

        static String of(String field, String value) {
            String line = PrintableText.of(field, value.strip());
            refuseUnless(!line.isEmpty(), field + ": missing (CFA 2014 s 55)");
            refuseUnless(line.length() <= LONGEST, field + ": longer than " + LONGEST + " characters");
            return line;
        }
    }
}
