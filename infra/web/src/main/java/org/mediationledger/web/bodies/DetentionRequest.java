package org.mediationledger.web.bodies;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.web.request.Years;

/** Whether the young person is detained. */
public record DetentionRequest(
        @NotNull Boolean detained, @Years @Nullable LocalDate occurredOn) {}
