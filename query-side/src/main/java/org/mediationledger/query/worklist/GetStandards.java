package org.mediationledger.query.worklist;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;

/**
 * How a case stands to the standards of its provider's contract.
 *
 * @param atLeastVersion waits until that version of the case is seen, three seconds at most; null for as it stands
 */
public record GetStandards(
        Actor actor, CaseId caseId, @Nullable Long atLeastVersion) implements LedgerQuery<StandardsAnswer> {

    @Override
    public Set<Action> needs() {
        return EnumSet.of(Action.LIST_WORK);
    }

    @Override
    public StandardsAnswer refused(QueryRefusal why) {
        return new StandardsAnswer(null, List.of(), why);
    }
}
