package org.mediationledger.web.conclusion;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.ComplianceExcuse;
import org.mediationledger.web.request.Years;

/** The local authority claims that it need not meet a step's time. */
public record ExcuseRequest(
        @NotNull ComplianceExcuse excuse, @Years @Nullable LocalDate occurredOn) {}
