package org.mediationledger.paper.letter;

import java.time.LocalDate;

/**
 * Goes out with a certificate. It says no more of the ground than the certificate does: nothing.
 *
 * @param number the certificate's
 * @param issuedOn its date of issue, which the time to appeal is counted from
 */
public record CertificateCover(Family family, Decision decision, String number, LocalDate issuedOn) implements Letter {
    public CertificateCover {
        number = Given.line("number", number);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.CERTIFICATE_COVER;
    }

    @Override
    public Values values() {
        return family.values().and(decision.values()).with("number", number).with("issuedOn", issuedOn);
    }
}
