package org.mediationledger.web.quality;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.Party;
import org.mediationledger.web.request.Years;

/** Somebody is asked how the service was. */
public record FeedbackQuestionRequest(
        @NotNull Party party,
        @NotNull Channel channel,
        @Years @Nullable LocalDate occurredOn) {}
