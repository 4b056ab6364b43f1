package org.mediationledger.web.correction;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.web.request.Years;

/** An event happened on another day. */
public record DateCorrectionRequest(
        @NotNull UUID corrects,
        @NotNull @Years LocalDate to,
        @NotNull CorrectionReason reason) {}
