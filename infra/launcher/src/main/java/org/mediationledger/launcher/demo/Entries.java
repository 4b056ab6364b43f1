package org.mediationledger.launcher.demo;

import java.util.UUID;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;

/** The entries of a case, at which corrections point. */
record Entries(RecordedEvents recorded, CaseId caseId) {

    /** The id that the timeline shows of the newest entry of a type. */
    UUID newest(Class<? extends CaseEvent> type) {
        return recorded.ofCase(caseId).stream()
                .filter(entry -> type.isInstance(entry.event()))
                .map(RecordedEvent::eventId)
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalStateException("the case has no entry to correct"));
    }
}
