package org.mediationledger.web.work;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ContactResult;
import org.mediationledger.web.request.Years;

/** The family was tried, or reached. */
public record AttemptRequest(
        @Nullable PersonId person,
        @NotNull LocalTime at,
        @NotNull Channel channel,
        @NotNull ContactResult result,
        @Years @Nullable LocalDate occurredOn) {}
