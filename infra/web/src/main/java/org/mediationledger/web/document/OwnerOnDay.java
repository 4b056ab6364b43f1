package org.mediationledger.web.document;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.Party;
import org.mediationledger.web.request.Years;

/** Its owner does something with a document. */
public record OwnerOnDay(
        @NotNull Party owner, @Years @Nullable LocalDate occurredOn) {}
