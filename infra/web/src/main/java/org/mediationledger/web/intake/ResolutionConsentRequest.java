package org.mediationledger.web.intake;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.Party;
import org.mediationledger.web.request.Years;

/** Whether a party agrees to disagreement resolution. */
public record ResolutionConsentRequest(
        @NotNull Party party,
        @NotNull Boolean consents,
        @Years @Nullable LocalDate occurredOn) {}
