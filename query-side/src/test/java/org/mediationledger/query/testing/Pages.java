package org.mediationledger.query.testing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.timeline.GetTimeline;
import org.mediationledger.query.timeline.TimelineAnswer;
import org.mediationledger.rights.Actor;

/** Timelines longer than a page. */
public final class Pages {

    private Pages() {}

    /** All entries that somebody is told, page after page; none where they are told of no such case. */
    public static List<TimelineEntry> all(
            RunningQuerySide side, CaseId caseId, Actor actor, @Nullable AsAt asAt, int limit) {
        List<TimelineEntry> all = new ArrayList<>();
        Long after = null;
        do {
            TimelineAnswer page = side.ask(new GetTimeline(caseId, actor, asAt, after, limit, null));
            all.addAll(page.entries());
            after = page.nextAfter();
        } while (after != null);
        return all;
    }
}
