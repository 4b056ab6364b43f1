package org.mediationledger.query.register;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.query.asked.AtLeast;
import org.mediationledger.query.asked.Freshness;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.standing.CaseStatus;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.terms.ServiceProcess;

/**
 * The cases that the actor reaches, newest first. All filters must hold; an absent one holds always.
 *
 * @param dueOnOrBefore a statutory date of the case runs out on that day or before
 * @param among only these, as found by name or other personal values at the edge
 * @param cursor the {@code next} of the page before
 * @param limit how many at most, 1 to 200
 * @param atLeast waits until these versions are seen, three seconds at most
 */
public record ListCases(
        Actor actor,
        @Nullable AuthorityCode localAuthority,
        @Nullable OrganisationId provider,
        @Nullable CaseStatus status,
        @Nullable ServiceProcess process,
        @Nullable LocalDate dueOnOrBefore,
        @Nullable Set<CaseId> among,
        @Nullable String cursor,
        int limit,
        List<AtLeast> atLeast)
        implements LedgerQuery<CaseList> {

    /** The largest page. */
    public static final int MOST = 200;

    /** @throws IllegalArgumentException when the limit is out of range */
    public ListCases {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be 1 to " + MOST);
        }
        among = among == null ? null : Set.copyOf(among);
        atLeast = List.copyOf(atLeast);
    }

    @Override
    public Set<Action> needs() {
        return among == null ? EnumSet.of(Action.LIST_CASES) : EnumSet.of(Action.LIST_CASES, Action.FIND_PEOPLE);
    }

    @Override
    public CaseList refused(QueryRefusal why) {
        return new CaseList(List.of(), null, Freshness.NONE, why);
    }
}
