package org.mediationledger.query.due;

import org.jspecify.annotations.Nullable;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.StampedClocks;
import org.mediationledger.query.view.ViewFold;

/** What one more event makes of the dates that run in a case. */
final class DueFold implements ViewFold<DueEntry> {

    @Override
    public DueEntry apply(@Nullable DueEntry before, RecordedEvent recorded) {
        DueEntry entry = before == null ? DueEntry.NONE : before;
        Clocks clocks = StampedClocks.of(recorded.event());
        DueEntry moved =
                clocks.isEmpty() ? entry : entry.apply(recorded.event().caseId(), clocks, recorded.disclosure());
        DueEntry told = told(moved, recorded);
        return told.equals(entry) ? entry : told.reckoned();
    }

    private static DueEntry told(DueEntry entry, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case OfferEvent.WrittenOfferMade e -> entry.offered(recorded.eventId(), e.occurredOn());
            case CorrectionEvent.DateCorrected e -> entry.redated(e.corrects(), e.now());
            case CorrectionEvent.EntryStruckOut e -> entry.struckOut(e.corrects());
            case LedgerEvent e -> entry;
        };
    }
}
