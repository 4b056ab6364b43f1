package org.mediationledger.web.bodies;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.terms.CareHolder;
import org.mediationledger.web.request.Years;

/** An authority looks after the child. */
public record CareRequest(
        @NotNull AuthorityCode lookedAfterBy,
        @NotNull CareHolder holder,
        @Years @Nullable LocalDate occurredOn) {}
