package org.mediationledger.web.mediator;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.web.request.Years;

/** A mediator is asked to take the case. */
public record MediatorOfferRequest(
        @NotNull AccountId mediator, @Years @Nullable LocalDate occurredOn) {}
