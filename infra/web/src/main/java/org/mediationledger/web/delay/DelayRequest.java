package org.mediationledger.web.delay;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.DelayCause;
import org.mediationledger.terms.DelayReason;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** Why a statutory date is missed. */
public record DelayRequest(
        @NotNull @Size(max = Limits.REFERENCE) @PlainText String clock,
        @NotNull DelayCause cause,
        @NotNull DelayReason reason,
        @Years @Nullable LocalDate agreedFor,
        @Years @Nullable LocalDate agreedInWritingOn,
        @Years @Nullable LocalDate occurredOn) {}
