package org.mediationledger.web.quality;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.ComplaintOutcome;
import org.mediationledger.web.request.Years;

/** A complaint is answered. */
public record ComplaintResolutionRequest(
        @NotNull ComplaintOutcome upheld, @Years @Nullable LocalDate occurredOn) {}
