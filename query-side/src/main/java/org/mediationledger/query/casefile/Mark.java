package org.mediationledger.query.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.mediationledger.query.recorded.RecordedEvent;

/**
 * Where a fact of the file comes from.
 *
 * @param event the event that told it, which corrections point at
 * @param occurredOn the day on which it happened, as corrected since
 * @param recordedOn the day in London on which it was recorded
 */
public record Mark(UUID event, LocalDate occurredOn, LocalDate recordedOn) {

    static Mark of(RecordedEvent recorded) {
        return new Mark(recorded.eventId(), recorded.event().occurredOn(), recorded.recordedOn());
    }

    /** Whether it was recorded on a later day than it happened. */
    public boolean late() {
        return recordedOn.isAfter(occurredOn);
    }

    Mark on(LocalDate day) {
        return new Mark(event, day, recordedOn);
    }
}
