package org.mediationledger.web.meeting;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.Years;

/** A meeting took place. */
public record HeldRequest(
        @ArraySchema(uniqueItems = true)
        @UniqueElements(message = "must not name anything twice")
        @Size(max = Limits.PEOPLE)
        @NotNull
        List<@NotNull PersonId> attended,

        @Years @Nullable LocalDate occurredOn) {}
