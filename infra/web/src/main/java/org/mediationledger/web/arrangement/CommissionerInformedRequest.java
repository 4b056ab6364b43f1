package org.mediationledger.web.arrangement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.terms.Channel;
import org.mediationledger.web.request.Years;

/** The commissioning body knows of the issues; of several, the one that is named. */
public record CommissionerInformedRequest(
        @Nullable CommissionerCode commissioner,
        @NotNull Channel channel,
        @Years @Nullable LocalDate occurredOn) {}
