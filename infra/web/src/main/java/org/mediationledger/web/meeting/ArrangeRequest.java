package org.mediationledger.web.meeting;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** A meeting is arranged. */
public record ArrangeRequest(
        @NotNull @Years LocalDate plannedOn,
        @Nullable LocalTime startsAt,
        @NotNull @Size(max = Limits.ADDRESS) @PlainText String place,

        @ArraySchema(uniqueItems = true)
        @UniqueElements(message = "must not name anything twice")
        @Size(max = Limits.PEOPLE)
        @NotNull
        List<@NotNull AccountId> mediators,

        @Years @Nullable LocalDate noticeGivenOn,
        @Schema(defaultValue = "false") @Nullable Boolean shortNoticeConsent,
        @Years @Nullable LocalDate occurredOn) {}
