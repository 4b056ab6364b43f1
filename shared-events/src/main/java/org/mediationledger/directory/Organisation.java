package org.mediationledger.directory;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.terms.Employer;

/**
 * A provider of mediation, an adviser organisation, an information and advice service: any of them, or all at once.
 *
 * @param employer who employs its staff, which decides whether they can be independent (CFA 2014 s 54, 56)
 * @param serves the authorities for whose families it works
 */
public record Organisation(
        OrganisationId id,
        String name,
        Set<Service> services,
        Employer employer,
        Set<AuthorityCode> serves,
        @Nullable LocalDate from,
        @Nullable LocalDate until)
        implements Dated {

    /** @throws IllegalArgumentException when it ends before it begins */
    public Organisation {
        services = InOrder.copyOf(services);
        serves = InOrder.copyOf(serves);
        Lifespan.requireOrder(from, until);
    }
}
