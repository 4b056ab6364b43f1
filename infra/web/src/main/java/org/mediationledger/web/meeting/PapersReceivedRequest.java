package org.mediationledger.web.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.Party;
import org.mediationledger.web.request.Years;

/** Papers for a meeting arrived. */
public record PapersReceivedRequest(
        @NotNull Party from,
        @NotNull Channel channel,
        @Years @Nullable LocalDate occurredOn) {}
