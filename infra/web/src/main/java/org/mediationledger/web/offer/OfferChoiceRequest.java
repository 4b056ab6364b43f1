package org.mediationledger.web.offer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.OfferChoice;
import org.mediationledger.web.request.Years;

/** The family chose. */
public record OfferChoiceRequest(
        @Nullable PersonId person,
        @NotNull OfferChoice choice,
        @Years @Nullable LocalDate occurredOn) {}
