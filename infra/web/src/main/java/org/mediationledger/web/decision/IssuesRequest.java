package org.mediationledger.web.decision;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** Which kinds of issue are between the parties, and perhaps the family's own words in confidence. */
public record IssuesRequest(
        @ArraySchema(uniqueItems = true)
        @UniqueElements(message = "must not name anything twice")
        @Size(max = Limits.VOCABULARY)
        @NotNull
        List<@NotNull IssueKind> issues,

        @Size(max = Limits.WORDS) @PlainText(lines = true) @Nullable
        String statement,

        @Years @Nullable LocalDate occurredOn) {}
