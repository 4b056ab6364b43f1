package org.mediationledger.web.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.Years;

/** When a meeting that was held began, and how long it took. */
public record TimingRequest(
        @NotNull LocalTime startedAt,
        @NotNull @Min(1) @Max(Limits.MINUTES) Integer minutes,
        @Years @Nullable LocalDate occurredOn) {}
