package org.mediationledger.web.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.statute.Rule;
import org.mediationledger.web.request.Years;

/** An agreed step was done. */
public record StepDoneRequest(
        @Nullable Rule rule, @Years @Nullable LocalDate occurredOn) {}
