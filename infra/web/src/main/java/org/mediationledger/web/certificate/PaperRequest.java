package org.mediationledger.web.certificate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.FurtherCertificateReason;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** A certificate from before, or from elsewhere, is entered. */
public record PaperRequest(
        @Nullable PersonId person,
        @NotNull CertificateGround ground,
        @NotNull @Size(max = Limits.REFERENCE) @PlainText String number,
        @NotNull @Size(max = Limits.NAME) @PlainText String source,
        @NotNull @Years LocalDate issuedOn,
        @Nullable FurtherCertificateReason further,
        @Years @Nullable LocalDate occurredOn) {}
