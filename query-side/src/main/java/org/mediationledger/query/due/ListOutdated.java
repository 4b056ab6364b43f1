package org.mediationledger.query.due;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.Freshness;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;

/**
 * The cases in which a date runs that was stated under an edition that is no longer in force, in the order of their ids.
 *
 * @param inForce the editions in force
 * @param after the last case of the page before
 * @param limit how many at most, 1 to 200
 */
public record ListOutdated(
        Actor actor, Set<String> inForce, @Nullable CaseId after, int limit) implements LedgerQuery<OutdatedList> {

    /** @throws IllegalArgumentException when the limit is out of range */
    public ListOutdated {
        if (limit < 1 || limit > ListDue.MOST) {
            throw new IllegalArgumentException("limit must be 1 to " + ListDue.MOST);
        }
        inForce = Set.copyOf(inForce);
    }

    @Override
    public Set<Action> needs() {
        return EnumSet.of(Action.RESTATE_DATES);
    }

    @Override
    public OutdatedList refused(QueryRefusal why) {
        return new OutdatedList(List.of(), Freshness.NONE, why);
    }
}
