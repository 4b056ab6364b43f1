package org.mediationledger.web.representative;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.AuthorityEvidence;
import org.mediationledger.terms.Representation;
import org.mediationledger.terms.RepresentativePower;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** A right-holder authorises somebody. */
public record RepresentativeRequest(
        @Nullable PersonId representative,
        @NotNull PersonId authorisedBy,
        @NotNull Representation representation,

        @ArraySchema(uniqueItems = true)
        @UniqueElements(message = "must not name anything twice")
        @Size(max = Limits.VOCABULARY)
        @NotNull
        List<@NotNull RepresentativePower> powers,

        @NotNull AuthorityEvidence evidence,

        @NotNull @Size(max = Limits.NAME) @PlainText String name,

        @Size(max = Limits.NAME) @PlainText @Nullable String organisation,

        @Years @Nullable LocalDate from,
        @Years @Nullable LocalDate until,
        @Years @Nullable LocalDate occurredOn) {}
