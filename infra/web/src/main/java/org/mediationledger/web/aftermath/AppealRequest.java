package org.mediationledger.web.aftermath;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** The Tribunal received an appeal. */
public record AppealRequest(
        @Size(max = Limits.REFERENCE) @PlainText @Nullable String reference,
        @Years @Nullable LocalDate occurredOn) {}
