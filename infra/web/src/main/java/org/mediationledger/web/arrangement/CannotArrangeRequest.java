package org.mediationledger.web.arrangement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.Channel;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** The local authority says that it cannot arrange mediation in time. */
public record CannotArrangeRequest(
        @NotNull @Size(max = Limits.NAME) @PlainText String saidBy,
        @NotNull Channel channel,
        @Years @Nullable LocalDate occurredOn) {}
