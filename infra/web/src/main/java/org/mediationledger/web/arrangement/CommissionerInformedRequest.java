package org.mediationledger.web.arrangement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.Channel;
import org.mediationledger.web.request.Years;

/** The commissioning body knows of the issues. */
public record CommissionerInformedRequest(
        @NotNull Channel channel, @Years @Nullable LocalDate occurredOn) {}
