package org.mediationledger.directory;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AuthorityCode;

/**
 * A local authority in England that keeps education, health and care plans (CFA 2014 s 24).
 *
 * @param region its region of England, as the Department for Education names it
 */
public record LocalAuthority(
        AuthorityCode code,
        String name,
        String region,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Set<AuthorityCode> successors)
        implements StatutoryBody<AuthorityCode> {

    /** @throws IllegalArgumentException when it ends before it begins, or has successors and no last day */
    public LocalAuthority {
        successors = InOrder.copyOf(successors);
        Lifespan.requireOrder(from, until);
        Lifespan.requireEnd(until, successors);
    }
}
