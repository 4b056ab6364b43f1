package org.mediationledger.web.bodies;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.terms.AuthorityChange;
import org.mediationledger.web.request.Years;

/** Another authority is responsible (CFA 2014 s 24). */
public record AuthorityChangeRequest(
        @NotNull AuthorityCode localAuthority,
        @NotNull AuthorityChange why,
        @Years @Nullable LocalDate occurredOn) {}
