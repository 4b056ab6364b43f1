package org.mediationledger.web.certificate;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.Channel;
import org.mediationledger.web.request.Years;

/** A certificate went out, or came back. */
public record DispatchRequest(
        @NotNull Channel channel, @Years @Nullable LocalDate occurredOn) {}
