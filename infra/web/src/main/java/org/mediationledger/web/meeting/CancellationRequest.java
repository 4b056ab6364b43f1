package org.mediationledger.web.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.CancellationReason;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.web.request.Years;

/** A meeting is called off. */
public record CancellationRequest(
        @NotNull CancelledBy by,
        @NotNull CancellationReason reason,
        @Years @Nullable LocalDate occurredOn) {}
