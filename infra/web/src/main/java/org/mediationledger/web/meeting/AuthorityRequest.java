package org.mediationledger.web.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.AuthorityToResolve;
import org.mediationledger.web.request.Years;

/** Whether somebody may resolve the issues. */
public record AuthorityRequest(
        @NotNull AuthorityToResolve authority,
        @Years @Nullable LocalDate occurredOn) {}
