package org.mediationledger.query.due;

import org.jspecify.annotations.Nullable;
import org.mediationledger.events.Clocks;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.StampedClocks;
import org.mediationledger.query.view.ViewFold;

/** What one more event makes of the dates that run in a case. */
final class DueFold implements ViewFold<DueEntry> {

    @Override
    public DueEntry apply(@Nullable DueEntry before, RecordedEvent recorded) {
        DueEntry entry = before == null ? DueEntry.NONE : before;
        Clocks clocks = StampedClocks.of(recorded.event());
        return clocks.isEmpty() ? entry : entry.apply(recorded.event().caseId(), clocks, recorded.disclosure());
    }
}
