package org.mediationledger.web.bodies;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.web.request.Years;

/** A further commissioning body (CFA 2014 s 53). */
public record CommissionerRequest(
        @NotNull CommissionerCode commissioner,
        @Years @Nullable LocalDate occurredOn) {}
