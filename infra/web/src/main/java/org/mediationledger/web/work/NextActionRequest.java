package org.mediationledger.web.work;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.terms.NextAction;
import org.mediationledger.web.request.Years;

/** What is to be done next. */
public record NextActionRequest(
        @NotNull NextAction action,
        @NotNull AccountId by,
        @NotNull @Years LocalDate dueOn,
        @Years @Nullable LocalDate occurredOn) {}
