package org.mediationledger.launcher.server;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mediationledger.evidence.StoredEvent;
import org.mediationledger.log.StoredEvents;

/** A store of contacts in three cases. */
final class SomeEvents implements StoredEvents {

    private static final Instant FIRST = Instant.parse("2026-09-01T09:00:00.000Z");

    private final List<StoredEvent> events = new ArrayList<>();

    SomeEvents() {
        add(1);
    }

    void add(int more) {
        for (int i = 0; i < more; i++) {
            events.add(contact(events.size()));
        }
    }

    int count() {
        return events.size();
    }

    @Override
    public List<StoredEvent> after(long skipped, int limit) {
        int from = (int) Math.min(skipped, events.size());
        return List.copyOf(events.subList(from, Math.min(from + limit, events.size())));
    }

    private static StoredEvent contact(int number) {
        UUID caseId = new UUID(7, number % 3);
        String payload = "{\"caseId\":\"" + caseId + "\",\"channel\":\"TELEPHONE\",\"occurredOn\":\"2026-09-01\"}";
        return new StoredEvent(
                number + 1L,
                "Case",
                caseId.toString(),
                number / 3,
                new UUID(9, number).toString(),
                FIRST.plusMillis(number),
                "case.adviser-contacted",
                "1",
                payload.getBytes(StandardCharsets.UTF_8),
                "{\"account\":\"adviser\",\"role\":\"ADVISER\"}".getBytes(StandardCharsets.UTF_8));
    }
}
