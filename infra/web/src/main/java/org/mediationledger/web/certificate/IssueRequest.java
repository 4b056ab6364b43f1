package org.mediationledger.web.certificate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.FurtherCertificateReason;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;

/** A certificate is issued today. */
public record IssueRequest(
        @Nullable PersonId person,
        @NotNull CertificateGround ground,
        @NotNull @Size(max = Limits.NAME) @PlainText String adviserName,
        @Nullable FurtherCertificateReason further) {}
