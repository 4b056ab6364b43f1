package org.mediationledger.web.tribunal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.PermissionAnswer;
import org.mediationledger.web.request.Years;

/** What the Tribunal answered. */
public record PermissionAnswerRequest(
        @NotNull PermissionAnswer answer, @Years @Nullable LocalDate occurredOn) {}
