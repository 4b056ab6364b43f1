package org.mediationledger.directory;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.OrganisationId;

/**
 * How long a contract has one kind of personal data kept.
 *
 * @param contract what the parties call the contract
 * @param provider who keeps them
 * @param authority of whose families
 * @param length from the day on which the case, or for notes the mediation, was over
 * @param notBefore the last day on which they must be there whatever the length, for example the end of an audit
 */
public record RetentionTerm(
        String contract,
        OrganisationId provider,
        AuthorityCode authority,
        RetainedData data,
        Period length,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate from,
        @Nullable LocalDate until)
        implements Dated {

    /** @throws IllegalArgumentException when it ends before it begins */
    public RetentionTerm {
        Lifespan.requireOrder(from, until);
    }

    /** Whether it says how long that provider keeps those data of that authority's families. */
    boolean covers(RetainedData asked, OrganisationId by, AuthorityCode of) {
        return data == asked && provider.equals(by) && authority.equals(of);
    }

    /** Whether both say so on one day. */
    boolean contradicts(RetentionTerm other) {
        return other.covers(data, provider, authority) && overlaps(other);
    }
}
