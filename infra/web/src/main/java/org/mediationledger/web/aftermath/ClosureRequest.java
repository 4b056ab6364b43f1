package org.mediationledger.web.aftermath;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.ClosureReason;
import org.mediationledger.web.request.Years;

/** The case is closed. */
public record ClosureRequest(
        @NotNull ClosureReason reason, @Years @Nullable LocalDate occurredOn) {}
