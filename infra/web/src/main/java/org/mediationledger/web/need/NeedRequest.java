package org.mediationledger.web.need;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.AccessNeed;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** Somebody asks for what they need to take part. */
public record NeedRequest(
        @NotNull PersonId person,
        @NotNull AccessNeed what,

        @Size(max = Limits.ADDRESS) @PlainText(lines = true) @Nullable
        String detail,

        @Years @Nullable LocalDate occurredOn) {}
