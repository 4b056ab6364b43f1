package org.mediationledger.query.due;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.query.asked.AtLeast;
import org.mediationledger.query.asked.Freshness;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.statute.DutyHolder;
import org.mediationledger.statute.Rule;

/**
 * The statutory dates that run in the cases that the actor reaches, the earliest first. All filters must hold; an absent
 * one holds always.
 *
 * @param cursor the {@code next} of the page before
 * @param limit how many at most, 1 to 200
 * @param atLeast waits until these versions are seen, three seconds at most
 */
public record ListDue(
        Actor actor,
        @Nullable LocalDate onOrBefore,
        @Nullable Rule rule,
        @Nullable DutyHolder owedBy,
        @Nullable AuthorityCode localAuthority,
        @Nullable OrganisationId provider,
        @Nullable String cursor,
        int limit,
        List<AtLeast> atLeast)
        implements LedgerQuery<DueList> {

    /** The largest page. */
    public static final int MOST = 200;

    /** @throws IllegalArgumentException when the limit is out of range */
    public ListDue {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be 1 to " + MOST);
        }
        atLeast = List.copyOf(atLeast);
    }

    /** As the view stands. */
    public ListDue(
            Actor actor,
            @Nullable LocalDate onOrBefore,
            @Nullable Rule rule,
            @Nullable DutyHolder owedBy,
            @Nullable AuthorityCode localAuthority,
            @Nullable OrganisationId provider,
            @Nullable String cursor,
            int limit) {
        this(actor, onOrBefore, rule, owedBy, localAuthority, provider, cursor, limit, List.of());
    }

    @Override
    public Set<Action> needs() {
        return EnumSet.of(Action.LIST_DUE);
    }

    @Override
    public DueList refused(QueryRefusal why) {
        return new DueList(List.of(), null, Freshness.NONE, why);
    }
}
