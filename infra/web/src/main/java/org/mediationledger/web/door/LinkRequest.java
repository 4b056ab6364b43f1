package org.mediationledger.web.door;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.terms.Relation;
import org.mediationledger.web.request.Years;

/** Another case has to do with this one. */
public record LinkRequest(
        @NotNull CaseId other,
        @NotNull Relation relation,
        @Years @Nullable LocalDate occurredOn) {}
