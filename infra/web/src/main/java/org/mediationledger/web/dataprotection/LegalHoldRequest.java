package org.mediationledger.web.dataprotection;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.LegalHoldReason;
import org.mediationledger.web.request.Years;

/** Nothing of the case may be erased for the time being. */
public record LegalHoldRequest(
        @NotNull LegalHoldReason reason, @Years @Nullable LocalDate occurredOn) {}
