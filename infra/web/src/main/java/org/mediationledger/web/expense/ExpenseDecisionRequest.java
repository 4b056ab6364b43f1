package org.mediationledger.web.expense;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.ExpensePayer;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.Years;

/** The body that pays decided on an expense. */
public record ExpenseDecisionRequest(
        @NotNull ExpensePayer payer,
        @NotNull @Min(0) @Max(Limits.PENCE) Integer allowedPence,
        @Years @Nullable LocalDate occurredOn) {}
