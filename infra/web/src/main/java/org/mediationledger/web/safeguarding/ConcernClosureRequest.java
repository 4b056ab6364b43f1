package org.mediationledger.web.safeguarding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.ConcernEnd;
import org.mediationledger.web.request.Years;

/** Nothing more is for the provider to do about a concern. */
public record ConcernClosureRequest(
        @NotNull ConcernEnd closedAs, @Years @Nullable LocalDate occurredOn) {}
