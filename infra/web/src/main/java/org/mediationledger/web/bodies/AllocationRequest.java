package org.mediationledger.web.bodies;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.ContractId;
import org.mediationledger.terms.AllocationBasis;
import org.mediationledger.web.request.Years;

/** Why the case has its provider. */
public record AllocationRequest(
        @NotNull AllocationBasis basis,
        @Nullable ContractId contract,
        @Years @Nullable LocalDate occurredOn) {}
