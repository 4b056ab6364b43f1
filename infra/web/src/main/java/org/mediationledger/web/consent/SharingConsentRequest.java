package org.mediationledger.web.consent;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.SharedMatter;
import org.mediationledger.terms.SharedWith;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.Years;

/** A right-holder consents that something is shared. */
public record SharingConsentRequest(
        @NotNull PersonId by,
        @NotNull SharedWith sharedWith,

        @ArraySchema(uniqueItems = true)
        @UniqueElements(message = "must not name anything twice")
        @Size(max = Limits.VOCABULARY)
        @NotNull
        List<@NotNull SharedMatter> matters,

        @Years @Nullable LocalDate occurredOn) {}
