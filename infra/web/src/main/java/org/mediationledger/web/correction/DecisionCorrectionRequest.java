package org.mediationledger.web.correction;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.web.request.Years;

/** The decision or its notice was recorded wrongly; all values are given anew. */
public record DecisionCorrectionRequest(
        @NotNull UUID corrects,
        @NotNull DecisionKind kind,
        @Schema(defaultValue = "false") @Nullable Boolean sectionIOnly,
        @Years @Nullable LocalDate printedOn,
        @Years @Nullable LocalDate sentOn,
        @Years @Nullable LocalDate receivedOn,
        @NotNull CorrectionReason reason) {}
