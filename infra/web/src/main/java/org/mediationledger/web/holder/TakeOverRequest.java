package org.mediationledger.web.holder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.web.intake.HolderRequest;
import org.mediationledger.web.request.Years;

/** The young person takes the right over, or somebody who is new to the case acts for them (CFA 2014 ss 80, 83). */
public record TakeOverRequest(
        @NotNull @Valid HolderRequest holder,
        @Years @Nullable LocalDate schoolAgeEndedOn,
        @Years @Nullable LocalDate occurredOn) {}
