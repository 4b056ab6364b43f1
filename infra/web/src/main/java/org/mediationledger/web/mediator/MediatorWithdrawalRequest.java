package org.mediationledger.web.mediator;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.MediatorDeparture;
import org.mediationledger.web.request.Years;

/** A mediator does not take the case, or gives it up. */
public record MediatorWithdrawalRequest(
        @NotNull MediatorDeparture leftBecause,
        @Years @Nullable LocalDate occurredOn) {}
