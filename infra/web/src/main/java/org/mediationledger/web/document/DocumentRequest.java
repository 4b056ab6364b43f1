package org.mediationledger.web.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.terms.DocumentAuthor;
import org.mediationledger.terms.DocumentKind;
import org.mediationledger.terms.Party;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/**
 * What is said of a paper that is lent for the mediation.
 *
 * @param disclosure absent means PARTY
 */
public record DocumentRequest(
        @NotNull DocumentKind kind,
        @Nullable DisclosureClass disclosure,
        @NotNull Party owner,
        @Nullable PersonId holder,
        @NotNull DocumentAuthor author,
        @Years @Nullable LocalDate dated,

        @NotNull @Size(min = 1, max = Limits.NAME) @PlainText
        String title,

        @Years @Nullable LocalDate occurredOn) {}
