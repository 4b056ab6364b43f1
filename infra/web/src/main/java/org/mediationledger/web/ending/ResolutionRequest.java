package org.mediationledger.web.ending;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.EarlyResolution;
import org.mediationledger.web.request.Years;

/** The matter was resolved before a meeting. */
public record ResolutionRequest(
        @NotNull EarlyResolution how, @Years @Nullable LocalDate occurredOn) {}
