package org.mediationledger.web.offer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.Channel;
import org.mediationledger.web.request.Years;

/** The family was offered in writing to wait, to have the notice asked for, or to stop. */
public record OfferRequest(
        @NotNull Channel channel, @Years @Nullable LocalDate occurredOn) {}
