package org.mediationledger.web.work;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.web.request.Years;

/** Somebody stands in for the owner, from one day to another, both included. */
public record CoverRequest(
        @NotNull AccountId cover,
        @NotNull @Years LocalDate from,
        @NotNull @Years LocalDate until,
        @Years @Nullable LocalDate occurredOn) {}
