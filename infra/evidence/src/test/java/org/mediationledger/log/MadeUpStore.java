package org.mediationledger.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.mediationledger.evidence.StoredEvent;

/** An event store in memory that anybody can tamper with. */
public final class MadeUpStore implements StoredEvents {

    private final List<StoredEvent> events = new ArrayList<>();
    private final Random random = new Random(4);
    private Instant now = Instant.parse("2026-09-01T09:00:00.000Z");

    @Override
    public synchronized List<StoredEvent> after(long position, int limit) {
        int from = (int) Math.clamp(position, 0, events.size());
        return IntStream.range(from, Math.min(from + limit, events.size()))
                .mapToObj(index -> at(events.get(index), index + 1L))
                .toList();
    }

    /** The event with something else in it. */
    static StoredEvent with(StoredEvent event, Instant recordedAt, byte[] payload, byte[] metaData) {
        return new StoredEvent(
                event.position(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.eventId(),
                recordedAt,
                event.payloadType(),
                event.revision(),
                payload,
                metaData);
    }

    private static StoredEvent at(StoredEvent event, long position) {
        return new StoredEvent(
                position,
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.eventId(),
                event.recordedAt(),
                event.payloadType(),
                event.revision(),
                event.payload(),
                event.metaData());
    }

    /** A call to an adviser: open. */
    public StoredEvent contact(UUID caseId) {
        return append(caseId, "case.adviser-contacted", "\"channel\":\"PHONE\"");
    }

    /** A next action: for the parties. */
    public StoredEvent nextAction(UUID caseId) {
        return append(caseId, "case.next-action-done", "\"action\":1,\"words\":" + sealed());
    }

    /** A concern: for the safeguarding lead alone. */
    public StoredEvent concern(UUID caseId) {
        return append(caseId, "safeguarding.concern-raised", "\"concern\":1,\"words\":" + sealed());
    }

    /** Puts another event in an event's place. */
    public synchronized void change(StoredEvent event, UnaryOperator<StoredEvent> change) {
        int index = indexOf(event);
        events.set(index, change.apply(events.get(index)));
    }

    /** Takes an event away; those behind it move up, as they do for whoever reads on. */
    public synchronized void delete(StoredEvent event) {
        events.remove(indexOf(event));
    }

    /** Slips an event in before another. */
    public synchronized void insertBefore(StoredEvent event, StoredEvent foreign) {
        events.add(indexOf(event), foreign);
    }

    /** Slips an event in at the end. */
    public synchronized void insertLast(StoredEvent foreign) {
        events.add(foreign);
    }

    /** Forgets all but the first. */
    public synchronized void restoreTo(int count) {
        events.subList(count, events.size()).clear();
    }

    /** The event in another place of another time, under an id of its own. */
    public static StoredEvent copy(StoredEvent event, Instant recordedAt) {
        return new StoredEvent(
                event.position(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence() + 100,
                UUID.nameUUIDFromBytes(event.payload()).toString(),
                recordedAt,
                event.payloadType(),
                event.revision(),
                event.payload(),
                event.metaData());
    }

    private int indexOf(StoredEvent event) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).eventId().equals(event.eventId())) {
                return i;
            }
        }
        throw new AssertionError("no such event");
    }

    private synchronized StoredEvent append(UUID caseId, String type, String fields) {
        now = now.plusMillis(1 + random.nextInt(90_000));
        long sequence = events.stream()
                .filter(event -> event.aggregateId().equals(caseId.toString()))
                .count();
        String payload = "{\"caseId\":\"" + caseId + "\"," + fields + ",\"occurredOn\":\"2026-09-01\"}";
        StoredEvent event = new StoredEvent(
                events.size() + 1L,
                "Case",
                caseId.toString(),
                sequence,
                new UUID(random.nextLong(), random.nextLong()).toString(),
                now,
                type,
                "1",
                payload.getBytes(StandardCharsets.UTF_8),
                "{\"account\":\"adviser\",\"role\":\"ADVISER\"}".getBytes(StandardCharsets.UTF_8));
        events.add(event);
        return event;
    }

    private String sealed() {
        return "{\"commitment\":\"" + random(32) + "\",\"ciphertext\":\"" + random(99) + "\",\"keyId\":\"" + random(16)
                + "\"}";
    }

    private String random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
