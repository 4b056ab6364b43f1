package org.mediationledger.web.safeguarding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.ReferredTo;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** A concern was referred. */
public record ConcernReferralRequest(
        @NotNull ReferredTo referredTo,

        @Size(max = Limits.REFERENCE) @PlainText @Nullable String reference,

        @Years @Nullable LocalDate occurredOn) {}
