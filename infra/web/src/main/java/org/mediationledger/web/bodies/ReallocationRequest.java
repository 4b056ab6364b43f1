package org.mediationledger.web.bodies;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.ContractId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.terms.AllocationBasis;
import org.mediationledger.web.request.Years;

/** Another provider takes the case over. */
public record ReallocationRequest(
        @NotNull OrganisationId provider,
        @NotNull OrganisationId adviserOrganisation,
        @NotNull AllocationBasis basis,
        @Nullable ContractId contract,
        @Years @Nullable LocalDate occurredOn) {}
