package org.mediationledger.web.holder;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.ContactLimit;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.Years;

/** A right-holder must not be reached in these ways. */
public record SafeContactRequest(
        @ArraySchema(uniqueItems = true)
        @UniqueElements(message = "must not name anything twice")
        @Size(max = Limits.VOCABULARY)
        @NotNull
        List<@NotNull ContactLimit> never,

        @Years @Nullable LocalDate occurredOn) {}
