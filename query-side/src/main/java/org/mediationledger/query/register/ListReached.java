package org.mediationledger.query.register;

import java.util.EnumSet;
import java.util.Set;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;

/**
 * Which of some cases the actor reaches now.
 *
 * @param among at most {@link #MOST}
 */
public record ListReached(Actor actor, Set<CaseId> among) implements LedgerQuery<ReachedList> {

    /** The most cases that one question names. */
    public static final int MOST = 200;

    /** @throws IllegalArgumentException when there are too many */
    public ListReached {
        if (among.size() > MOST) {
            throw new IllegalArgumentException("among must be at most " + MOST);
        }
        among = Set.copyOf(among);
    }

    @Override
    public Set<Action> needs() {
        return EnumSet.of(Action.READ_CASE);
    }

    @Override
    public ReachedList refused(QueryRefusal why) {
        return new ReachedList(Set.of(), why);
    }
}
