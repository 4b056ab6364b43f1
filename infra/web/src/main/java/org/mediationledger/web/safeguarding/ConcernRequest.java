package org.mediationledger.web.safeguarding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.ConcernKind;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** Somebody is at risk of serious harm. */
public record ConcernRequest(
        @NotNull ConcernKind harm,
        @Nullable PersonId about,

        @NotNull @Size(max = Limits.WORDS) @PlainText(lines = true)
        String words,

        @Years @Nullable LocalDate occurredOn) {}
