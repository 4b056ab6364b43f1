package org.mediationledger.web.ending;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.Outcome;
import org.mediationledger.web.request.Years;

/** Mediation that had begun was broken off. */
public record AbandonmentRequest(
        @NotNull CancelledBy by,
        @NotNull Outcome outcome,
        @Years @Nullable LocalDate occurredOn) {}
