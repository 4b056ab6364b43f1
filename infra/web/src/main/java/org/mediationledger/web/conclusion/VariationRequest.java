package org.mediationledger.web.conclusion;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.web.request.Years;

/** The parties agreed in writing on another day for a step. */
public record VariationRequest(
        @NotNull @Years LocalDate agreedBy, @Years @Nullable LocalDate occurredOn) {}
