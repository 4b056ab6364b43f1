package org.mediationledger.web.expense;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.terms.ExpenseKind;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.Years;

/** The family claims an expense. */
public record ExpenseRequest(
        @NotNull MeetingId meeting,
        @NotNull ExpenseKind kind,
        @NotNull @Min(1) @Max(Limits.PENCE) Integer pence,
        @Years @Nullable LocalDate occurredOn) {}
