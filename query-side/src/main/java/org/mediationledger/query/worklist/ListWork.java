package org.mediationledger.query.worklist;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.AtLeast;
import org.mediationledger.query.asked.Freshness;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;

/**
 * What is to be done in the cases that the actor reaches, the most pressing first. All filters must hold; an absent one
 * holds always.
 *
 * @param cursor the {@code next} of the page before
 * @param limit how many at most, 1 to 200
 * @param atLeast waits until these versions are seen, three seconds at most
 */
public record ListWork(
        Actor actor,
        Whose whose,
        @Nullable WorkKind kind,
        @Nullable String cursor,
        int limit,
        List<AtLeast> atLeast) implements LedgerQuery<WorkList> {

    /** The largest page. */
    public static final int MOST = 200;

    /** @throws IllegalArgumentException when the limit is out of range */
    public ListWork {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be 1 to " + MOST);
        }
        atLeast = List.copyOf(atLeast);
    }

    @Override
    public Set<Action> needs() {
        return EnumSet.of(Action.LIST_WORK);
    }

    @Override
    public WorkList refused(QueryRefusal why) {
        return new WorkList(List.of(), null, Freshness.NONE, why);
    }
}
