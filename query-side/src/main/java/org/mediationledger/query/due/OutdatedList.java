package org.mediationledger.query.due;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.RunningClock;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.Freshness;
import org.mediationledger.query.asked.QueryRefusal;

/**
 * The answer to {@link ListOutdated}.
 *
 * @param freshness whether cases may be missing
 */
public record OutdatedList(
        List<Outdated> cases, Freshness freshness, @Nullable QueryRefusal refusal) {

    /**
     * A case whose dates are to be stated anew.
     *
     * @param version the case's version at which they stood so
     * @param stated the dates under editions that are no longer in force
     */
    public record Outdated(CaseId caseId, long version, List<RunningClock> stated) {}
}
