package org.mediationledger.web.conclusion;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.Party;
import org.mediationledger.web.request.Years;

/** A party signed the agreement. */
public record SignatureRequest(
        @NotNull Party party,
        @Nullable PersonId person,
        @Years @Nullable LocalDate occurredOn) {}
