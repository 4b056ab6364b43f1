package org.mediationledger.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.OrganisationId;

/**
 * One standard that a contract sets.
 *
 * @param contract what the parties call the contract
 * @param provider who has to meet it
 * @param authority for whose families
 */
public record ContractTerm(
        String contract,
        OrganisationId provider,
        AuthorityCode authority,
        ServiceStandard standard,
        Span length,
        @Nullable LocalDate from,
        @Nullable LocalDate until)
        implements Dated {

    /** @throws IllegalArgumentException when it ends before it begins */
    public ContractTerm {
        Lifespan.requireOrder(from, until);
    }

    /** Whether it sets that standard for that provider and authority. */
    boolean sets(ServiceStandard asked, OrganisationId by, AuthorityCode of) {
        return standard == asked && provider.equals(by) && authority.equals(of);
    }

    /** Whether both set one standard on one day. */
    boolean contradicts(ContractTerm other) {
        return other.sets(standard, provider, authority) && overlaps(other);
    }
}
