package org.mediationledger.query.released;

import java.time.LocalDate;
import org.mediationledger.ids.CertificateId;

/**
 * A certificate that was issued here and stands: open to everybody who reaches the case, so that nobody has to release it.
 *
 * @param number the reference printed on it
 * @param issuedOn the date of issue
 */
public record IssuedCertificate(CertificateId certificate, String number, LocalDate issuedOn) {}
