package org.mediationledger.web.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.Relation;
import org.mediationledger.web.door.FrontDoorRequest;

/** A case that goes on where another leaves off: the other service, or a later decision. */
record ContinuationRequest(
        @NotNull @Valid OpenCaseRequest opening,
        @NotNull Relation relation,
        @Valid @Nullable FrontDoorRequest firstContact) {}
