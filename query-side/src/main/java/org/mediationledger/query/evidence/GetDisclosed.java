package org.mediationledger.query.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;

/**
 * Which events of a case may be disclosed to recipients of a class, by whoever asks for the evidence.
 *
 * @param asAt the position up to which the case's records are counted; absent: all are
 */
public record GetDisclosed(
        CaseId caseId,
        Actor actor,
        RecipientClass recipient,
        @Nullable Long asAt) implements LedgerQuery<DisclosedAnswer> {

    @Override
    public Set<Action> needs() {
        return EnumSet.of(Action.EXPORT_EVIDENCE);
    }

    @Override
    public DisclosedAnswer refused(QueryRefusal why) {
        return new DisclosedAnswer(List.of(), 0, -1, why);
    }
}
