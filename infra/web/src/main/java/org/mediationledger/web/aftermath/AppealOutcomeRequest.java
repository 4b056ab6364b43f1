package org.mediationledger.web.aftermath;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.AppealOutcome;
import org.mediationledger.web.request.Years;

/** How the appeal ended. */
public record AppealOutcomeRequest(
        @NotNull AppealOutcome outcome, @Years @Nullable LocalDate occurredOn) {}
