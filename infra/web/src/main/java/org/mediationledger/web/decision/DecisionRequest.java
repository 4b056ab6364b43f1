package org.mediationledger.web.decision;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** The notice of a decision (SEND Regulations 2014 reg 32). */
public record DecisionRequest(
        @NotNull DecisionKind kind,
        @Schema(defaultValue = "false") @Nullable Boolean sectionIOnly,
        @Years @Nullable LocalDate printedOn,
        @Years @Nullable LocalDate sentOn,
        @Years @Nullable LocalDate receivedOn,
        @Size(max = Limits.REFERENCE) @PlainText @Nullable String localAuthorityReference,
        @Years @Nullable LocalDate occurredOn) {}
