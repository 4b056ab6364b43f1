package org.mediationledger.web.holder;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.EndOfHolding;
import org.mediationledger.web.request.Years;

/** A right-holder no longer acts. */
public record StandDownRequest(
        @NotNull EndOfHolding why, @Years @Nullable LocalDate occurredOn) {}
