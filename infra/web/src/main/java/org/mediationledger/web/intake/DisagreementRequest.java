package org.mediationledger.web.intake;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.DisagreementKind;
import org.mediationledger.terms.DisagreementStage;
import org.mediationledger.web.request.Years;

/** What a disagreement is about (CFA 2014 s 57). */
public record DisagreementRequest(
        @NotNull DisagreementKind kind,
        @NotNull DisagreementStage stage,
        @Years @Nullable LocalDate occurredOn) {}
