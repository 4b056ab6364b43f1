package org.mediationledger.web.mediator;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.web.request.Years;

/** Another mediator takes over. */
public record MediatorReplacementRequest(
        @NotNull AccountId by, @Years @Nullable LocalDate occurredOn) {}
