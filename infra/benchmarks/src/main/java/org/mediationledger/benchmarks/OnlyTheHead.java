package org.mediationledger.benchmarks;

import java.time.Instant;
import java.util.List;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.sqlite.SqliteEvents;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;

/** How far the events are, which is all that a replay asks for: nobody reads the past of a case. */
record OnlyTheHead(SqliteEvents events) implements RecordedEvents {

    @Override
    public List<RecordedEvent> ofCase(CaseId caseId) {
        throw new UnsupportedOperationException("a replay reads no case");
    }

    @Override
    public long head() {
        return events.headPosition();
    }

    @Override
    public long lastPositionNotAfter(Instant instant) {
        throw new UnsupportedOperationException("a replay reads no past");
    }
}
