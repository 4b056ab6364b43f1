package org.mediationledger.query.worklist;

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
 * The cases that a representative may see whose authority ended before today, in the order of their ids.
 *
 * @param after the last case of the page before
 * @param limit how many at most, 1 to 200
 */
public record ListLapsed(Actor actor, @Nullable CaseId after, int limit) implements LedgerQuery<LapsedList> {

    private static final int MOST = 200;

    /** @throws IllegalArgumentException when the limit is out of range */
    public ListLapsed {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be 1 to " + MOST);
        }
    }

    @Override
    public Set<Action> needs() {
        return EnumSet.of(Action.END_LAPSED_ACCESS);
    }

    @Override
    public LapsedList refused(QueryRefusal why) {
        return new LapsedList(List.of(), Freshness.NONE, why);
    }
}
