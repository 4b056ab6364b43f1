package org.mediationledger.web.certificate;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.terms.WithdrawalReason;
import org.mediationledger.web.request.Years;

/** A certificate is withdrawn. */
public record CertificateWithdrawalRequest(
        @NotNull WithdrawalReason reason,
        @Nullable CertificateId replacedBy,
        @Years @Nullable LocalDate occurredOn) {}
