package org.mediationledger.query.timeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;

/**
 * What happened in one case, oldest first.
 *
 * @param asAt as it was known then; absent: now
 * @param afterPosition only entries after that position: the {@code nextAfter} of the page before
 * @param limit how many at most, 1 to 200
 * @param atLeastVersion waits until that version of the case is seen, three seconds at most; not together with asAt
 */
public record GetTimeline(
        CaseId caseId,
        Actor actor,
        @Nullable AsAt asAt,
        @Nullable Long afterPosition,
        int limit,
        @Nullable Long atLeastVersion)
        implements LedgerQuery<TimelineAnswer> {

    /** The largest page. */
    public static final int MOST = 200;

    /** @throws IllegalArgumentException when the limit is out of range */
    public GetTimeline {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be 1 to " + MOST);
        }
    }

    @Override
    public Set<Action> needs() {
        return asAt == null ? EnumSet.of(Action.READ_TIMELINE) : EnumSet.of(Action.READ_TIMELINE, Action.READ_PAST);
    }

    @Override
    public TimelineAnswer refused(QueryRefusal why) {
        return new TimelineAnswer(List.of(), null, -1, -1, why);
    }
}
