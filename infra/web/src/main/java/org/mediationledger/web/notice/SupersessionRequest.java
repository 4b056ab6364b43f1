package org.mediationledger.web.notice;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.DecisionChange;
import org.mediationledger.web.request.Years;

/** Another decision took the place of this one. */
public record SupersessionRequest(
        @NotNull DecisionChange change, @Years @Nullable LocalDate occurredOn) {}
