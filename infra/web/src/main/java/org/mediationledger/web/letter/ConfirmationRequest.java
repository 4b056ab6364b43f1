package org.mediationledger.web.letter;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.AddressKind;
import org.mediationledger.web.request.Years;

/** A right-holder confirmed an address that is on record. */
public record ConfirmationRequest(
        @NotNull AddressKind address, @Years @Nullable LocalDate occurredOn) {}
