package org.mediationledger.web.meeting;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.Absentee;
import org.mediationledger.terms.NotHeldReason;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.Years;

/** The day of a meeting came and it did not take place. */
public record NotHeldRequest(
        @NotNull NotHeldReason reason,

        @ArraySchema(uniqueItems = true)
        @UniqueElements(message = "must not name anything twice")
        @Size(max = Limits.VOCABULARY)
        @NotNull
        List<@NotNull Absentee> absent,

        @Years @Nullable LocalDate occurredOn) {}
