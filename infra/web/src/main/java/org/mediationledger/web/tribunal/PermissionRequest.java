package org.mediationledger.web.tribunal;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.PermissionNeed;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.Years;

/** The Tribunal's permission is sought (HESC Rules r 20(4)). */
public record PermissionRequest(
        @ArraySchema(uniqueItems = true)
        @UniqueElements(message = "must not name anything twice")
        @Size(max = Limits.VOCABULARY)
        @NotNull
        List<@NotNull PermissionNeed> needs,

        @Years @Nullable LocalDate occurredOn) {}
