package org.mediationledger.web.work;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.web.request.Years;

/** The case becomes somebody's. */
public record OwnerRequest(
        @NotNull AccountId owner, @Years @Nullable LocalDate occurredOn) {}
