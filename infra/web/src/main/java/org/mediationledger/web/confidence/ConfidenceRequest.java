package org.mediationledger.web.confidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.ConfidentialTopic;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** Words said in confidence. */
public record ConfidenceRequest(
        @NotNull ConfidentialTopic topic,
        @Nullable PersonId about,

        @NotNull @Size(max = Limits.WORDS) @PlainText(lines = true)
        String words,

        @Years @Nullable LocalDate occurredOn) {}
