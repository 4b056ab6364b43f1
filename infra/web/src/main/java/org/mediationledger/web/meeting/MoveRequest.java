package org.mediationledger.web.meeting;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** A meeting is moved. */
public record MoveRequest(
        @NotNull @Years LocalDate plannedOn,
        @Nullable LocalTime startsAt,
        @NotNull @Size(max = Limits.ADDRESS) @PlainText String place,
        @NotNull CancelledBy movedBy,
        @Years @Nullable LocalDate noticeGivenOn,
        @Schema(defaultValue = "false") @Nullable Boolean shortNoticeConsent,
        @Years @Nullable LocalDate occurredOn) {}
