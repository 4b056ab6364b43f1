package org.mediationledger.web.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.Party;
import org.mediationledger.web.request.Years;

/** Papers for a meeting went out. */
public record PapersSentRequest(
        @NotNull Party to,
        @NotNull Channel channel,
        @Years @Nullable LocalDate occurredOn) {}
