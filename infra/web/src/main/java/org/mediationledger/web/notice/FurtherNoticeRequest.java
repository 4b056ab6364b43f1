package org.mediationledger.web.notice;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.NoticeKind;
import org.mediationledger.web.request.Years;

/** Another notice of the same decision. */
public record FurtherNoticeRequest(
        @NotNull NoticeKind kind,
        @Years @Nullable LocalDate printedOn,
        @Years @Nullable LocalDate sentOn,
        @Years @Nullable LocalDate receivedOn,
        @Years @Nullable LocalDate occurredOn) {}
