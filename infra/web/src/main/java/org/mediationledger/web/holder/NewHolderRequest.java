package org.mediationledger.web.holder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.web.intake.HolderRequest;
import org.mediationledger.web.request.Years;

/** Somebody else holds the right too. */
public record NewHolderRequest(
        @NotNull @Valid HolderRequest holder,
        @Years @Nullable LocalDate occurredOn) {}
