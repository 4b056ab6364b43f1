package org.mediationledger.web.choice;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** The family made a choice, and perhaps said why, in confidence. */
public record ReasonedRequest(
        @Nullable PersonId person,

        @Size(max = Limits.WORDS) @PlainText(lines = true) @Nullable
        String reason,

        @Years @Nullable LocalDate occurredOn) {}
