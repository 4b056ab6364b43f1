package org.mediationledger.web.door;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.IntakeResult;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** In what the intake ended. */
public record IntakeEndRequest(
        @NotNull IntakeResult result,
        @Size(max = Limits.NAME) @PlainText @Nullable String signpostedTo,
        @Years @Nullable LocalDate occurredOn) {}
