package org.mediationledger.web.choice;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.Channel;
import org.mediationledger.web.request.Years;

/** The family contacted the adviser. */
public record ContactRequest(
        @Nullable PersonId person,
        @NotNull Channel channel,
        @Years @Nullable LocalDate occurredOn) {}
