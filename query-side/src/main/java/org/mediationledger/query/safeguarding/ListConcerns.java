package org.mediationledger.query.safeguarding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;

/** The open concerns of the cases that somebody reaches, the case longest unchanged first. */
public record ListConcerns(Actor actor) implements LedgerQuery<ConcernList> {

    @Override
    public Set<Action> needs() {
        return EnumSet.of(Action.LIST_CONCERNS);
    }

    @Override
    public ConcernList refused(QueryRefusal why) {
        return new ConcernList(List.of(), why);
    }
}
