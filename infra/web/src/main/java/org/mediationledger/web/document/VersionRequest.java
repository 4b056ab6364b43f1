package org.mediationledger.web.document;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.Party;
import org.mediationledger.web.request.Years;

/** What is said of a newer version of a document. */
public record VersionRequest(
        @NotNull Party owner,
        @Years @Nullable LocalDate dated,
        @Years @Nullable LocalDate occurredOn) {}
