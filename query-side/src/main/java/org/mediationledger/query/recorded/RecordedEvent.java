package org.mediationledger.query.recorded;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.EventCatalogue;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.rights.DisclosureClass;

/**
 * An event as the store recorded it.
 *
 * @param position the store's global order, from 0
 * @param recordedAt when it was recorded, in whole milliseconds
 * @param eventId the event's own id, which corrections point at
 * @param aggregateId the case, meeting or certificate that it belongs to
 * @param sequence its number within that aggregate, from 0
 */
public record RecordedEvent(
        long position,
        Instant recordedAt,
        UUID eventId,
        String aggregateId,
        long sequence,
        RecordedBy by,
        LedgerEvent event) {

    /** The zone of every business date. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The day in London on which it was recorded. */
    public LocalDate recordedOn() {
        return LocalDate.ofInstant(recordedAt, LONDON);
    }

    /** Whether it was recorded on a later day than it happened. */
    public boolean late() {
        return recordedOn().isAfter(event.occurredOn());
    }

    /** Its line in the catalogue. */
    public EventCatalogue.Entry catalogued() {
        return EventCatalogue.of(event.getClass());
    }

    /** Who may come to know of it. */
    public DisclosureClass disclosure() {
        return catalogued().disclosure();
    }

    /** The case's version once this event is seen: every unit of work ends with an event of the case itself. */
    public long versionAfter(long before) {
        return event instanceof CaseEvent ? sequence : before;
    }
}
