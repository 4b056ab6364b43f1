package org.mediationledger.web.quality;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.Party;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** Somebody says how the service was. */
public record FeedbackRequest(
        @NotNull Party party,
        @NotNull @Min(1) @Max(5) Integer score,

        @Size(max = Limits.WORDS) @PlainText(lines = true) @Nullable
        String words,

        @Years @Nullable LocalDate occurredOn) {}
