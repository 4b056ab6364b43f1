package org.mediationledger.web.conclusion;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.Outcome;
import org.mediationledger.web.request.Years;

/** Mediation, all its sessions, is over. */
public record ConclusionRequest(
        @NotNull Outcome outcome, @Years @Nullable LocalDate occurredOn) {}
