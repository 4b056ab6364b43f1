package org.mediationledger.web.meeting;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.web.request.Years;

/** The family was told date and place. */
public record NoticeRequest(
        @Schema(defaultValue = "false") @Nullable Boolean shortNoticeConsent,
        @Years @Nullable LocalDate occurredOn) {}
