package org.mediationledger.query.recorded;

import java.time.Instant;
import java.util.List;
import org.mediationledger.ids.CaseId;

/** The recorded events, read again by case: for time travel, and while views are being built. */
public interface RecordedEvents {

    /** All events of a case, its meetings and its certificates, in order of position; none where there is no such case. */
    List<RecordedEvent> ofCase(CaseId caseId);

    /** The position of the newest event; -1 where there is none. */
    long head();

    /** The greatest position recorded at or before an instant; -1 where there is none. */
    long lastPositionNotAfter(Instant instant);
}
