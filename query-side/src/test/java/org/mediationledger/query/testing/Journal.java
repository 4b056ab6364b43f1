package org.mediationledger.query.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.recorded.RecordedBy;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;

/** An event store in memory; positions and sequence numbers as a real one gives them. */
public final class Journal implements RecordedEvents {

    /** When the first event is recorded, unless a test says otherwise. */
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();

    /** Records an event at its turn, one second after the one before. */
    public RecordedEvent record(UUID id, RecordedBy by, LedgerEvent event) {
        return record(id, START.plusSeconds(events.size()), by, event);
    }

    /** Records an event. */
    public synchronized RecordedEvent record(UUID id, Instant at, RecordedBy by, LedgerEvent event) {
        String aggregate = aggregate(event);
        RecordedEvent recorded = new RecordedEvent(
                events.size(), at, id, aggregate, sequences.merge(aggregate, 0L, (old, zero) -> old + 1), by, event);
        events.add(recorded);
        return recorded;
    }

    /** Takes an event as another store recorded it, at its position there; what lies between may be missing here. */
    public synchronized void take(RecordedEvent recorded) {
        sequences.put(recorded.aggregateId(), recorded.sequence());
        events.add(recorded);
    }

    /** All of them, in order of position. */
    public synchronized List<RecordedEvent> all() {
        return List.copyOf(events);
    }

    /** The version of a case. */
    public long version(CaseId caseId) {
        return sequences.getOrDefault(caseId.toString(), -1L);
    }

    @Override
    public List<RecordedEvent> ofCase(CaseId caseId) {
        return all().stream()
                .filter(recorded -> recorded.event().caseId().equals(caseId))
                .toList();
    }

    @Override
    public synchronized long head() {
        return events.isEmpty() ? -1 : events.getLast().position();
    }

    @Override
    public long lastPositionNotAfter(Instant instant) {
        return all().stream()
                .filter(recorded -> !recorded.recordedAt().isAfter(instant))
                .mapToLong(RecordedEvent::position)
                .max()
                .orElse(-1);
    }

    /** Nobody in particular. */
    public static RecordedBy by(@Nullable String role) {
        return new RecordedBy("account", role, "organisation");
    }

    private static String aggregate(LedgerEvent event) {
        return switch (event) {
            case CaseEvent e -> e.caseId().toString();
            case MeetingEvent e -> e.meeting().toString();
            case CertificateEvent e -> e.certificate().toString();
            case SafeguardingEvent e -> e.file().toString();
        };
    }
}
