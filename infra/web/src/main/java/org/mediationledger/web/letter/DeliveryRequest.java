package org.mediationledger.web.letter;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.DeliveryProof;
import org.mediationledger.web.request.Years;

/** There is proof that a letter arrived, or was posted. */
public record DeliveryRequest(
        @NotNull DeliveryProof proof, @Years @Nullable LocalDate occurredOn) {}
