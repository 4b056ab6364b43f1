package org.mediationledger.web.conclusion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.Years;

/** The parties' agreement in writing. */
public record AgreementRequest(
        @NotNull @Size(max = Limits.STEPS) List<@NotNull @Valid ItemRequest> items,
        @Years @Nullable LocalDate occurredOn) {}
