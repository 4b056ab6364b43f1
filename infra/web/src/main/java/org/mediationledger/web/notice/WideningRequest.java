package org.mediationledger.web.notice;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.PlanSection;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.Years;

/** An appeal about Section I alone is to concern more (CFA 2014 s 55(2)). */
public record WideningRequest(
        @ArraySchema(uniqueItems = true)
        @UniqueElements(message = "must not name anything twice")
        @Size(max = Limits.VOCABULARY)
        @NotNull
        List<@NotNull PlanSection> sections,

        @Years @Nullable LocalDate occurredOn) {}
