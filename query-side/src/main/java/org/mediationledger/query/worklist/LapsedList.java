package org.mediationledger.query.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.Freshness;
import org.mediationledger.query.asked.QueryRefusal;

/**
 * The answer to {@link ListLapsed}.
 *
 * @param freshness whether cases may be missing
 */
public record LapsedList(
        List<Lapsed> cases, Freshness freshness, @Nullable QueryRefusal refusal) {

    /**
     * A case whose access is to be looked at.
     *
     * @param version the case's version at which it stood so
     */
    public record Lapsed(CaseId caseId, long version) {}
}
