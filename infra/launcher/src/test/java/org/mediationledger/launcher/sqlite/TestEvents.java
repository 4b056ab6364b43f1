package org.mediationledger.launcher.sqlite;

import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Events that say nothing but a text. */
final class TestEvents {

    record Noted(String text) {}

    static final Serializer SERIALIZER = Jackson3Serializer.builder().build();

    static final Instant NOW = Instant.parse("2026-02-03T10:15:30.123Z");

    private TestEvents() {}

    static DomainEventMessage<Noted> noted(String aggregateId, long sequence, String text) {
        return noted(aggregateId, sequence, text, NOW);
    }

    static DomainEventMessage<Noted> noted(String aggregateId, long sequence, String text, Instant recordedAt) {
        return new GenericDomainEventMessage<>(
                "case",
                aggregateId,
                sequence,
                new Noted(text),
                Map.of("actor", "adviser of " + text),
                text + "@" + aggregateId + "#" + sequence,
                recordedAt);
    }
}
