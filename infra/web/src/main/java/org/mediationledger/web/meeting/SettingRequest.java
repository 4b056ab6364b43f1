package org.mediationledger.web.meeting;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.MeetingMode;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.Years;

/** How the parties will meet. */
public record SettingRequest(
        @NotNull MeetingMode mode,
        @Schema(defaultValue = "false") @Nullable Boolean neutralVenue,
        @Min(1) @Max(Limits.MINUTES) @Nullable Integer plannedMinutes,
        @Years @Nullable LocalDate occurredOn) {}
