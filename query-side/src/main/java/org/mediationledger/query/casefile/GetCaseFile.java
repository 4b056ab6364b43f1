package org.mediationledger.query.casefile;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;

/**
 * The file of one case.
 *
 * @param asAt as it was known then; absent: now
 * @param atLeastVersion waits until that version of the case is seen, three seconds at most; not together with asAt
 */
public record GetCaseFile(
        CaseId caseId,
        Actor actor,
        @Nullable AsAt asAt,
        @Nullable Long atLeastVersion) implements LedgerQuery<CaseFileAnswer> {

    @Override
    public Set<Action> needs() {
        return asAt == null ? EnumSet.of(Action.READ_CASE) : EnumSet.of(Action.READ_CASE, Action.READ_PAST);
    }

    @Override
    public CaseFileAnswer refused(QueryRefusal why) {
        return new CaseFileAnswer(null, -1, -1, why);
    }
}
