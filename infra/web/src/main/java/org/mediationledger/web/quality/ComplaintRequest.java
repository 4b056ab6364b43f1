package org.mediationledger.web.quality;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.ComplaintSubject;
import org.mediationledger.terms.Party;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** Somebody complains. */
public record ComplaintRequest(
        @NotNull Party party,
        @NotNull ComplaintSubject subject,

        @Size(max = Limits.WORDS) @PlainText(lines = true) @Nullable
        String words,

        @Years @Nullable LocalDate occurredOn) {}
