package org.mediationledger.web.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** The child or young person whom the decision is about; where a young person holds the right, the holder once more. */
public record ChildRequest(
        @NotNull @Size(max = Limits.NAME) @PlainText String name,
        @Years @Nullable LocalDate dateOfBirth,
        @Years @Nullable LocalDate schoolAgeEndsOn) {}
