package org.mediationledger.web.conclusion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.terms.ItemOwner;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** One agreed step. */
public record ItemRequest(
        @NotNull AgreedAction action,
        @NotNull ItemOwner owner,

        @NotNull @Size(max = Limits.WORDS) @PlainText(lines = true)
        String what,

        @Years @Nullable LocalDate agreedBy) {}
