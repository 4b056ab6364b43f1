package org.mediationledger.web.need;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** It is arranged that a need will be met. */
public record NeedArrangementRequest(
        @Size(max = Limits.ADDRESS) @PlainText(lines = true) @Nullable
        String arrangement,

        @Years @Nullable LocalDate occurredOn) {}
