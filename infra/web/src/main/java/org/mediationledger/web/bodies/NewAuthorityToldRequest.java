package org.mediationledger.web.bodies;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.Channel;
import org.mediationledger.web.request.Years;

/** The authority that became responsible was told. */
public record NewAuthorityToldRequest(
        @NotNull Channel channel, @Years @Nullable LocalDate occurredOn) {}
