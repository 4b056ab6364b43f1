package org.mediationledger.query.view;

import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.query.recorded.EventMetaData;
import org.mediationledger.query.recorded.RecordedBy;
import org.mediationledger.query.recorded.RecordedEvent;

/** Reads a processor's message as a recorded event. */
public final class Recording {

    private Recording() {}

    /** @throws IllegalStateException when the message belongs to no aggregate or has no place in the global order */
    public static RecordedEvent of(LedgerEvent event, EventMessage<?> message, TrackingToken token) {
        if (!(message instanceof DomainEventMessage<?> domain)) {
            throw new IllegalStateException("an event that belongs to no aggregate");
        }
        return new RecordedEvent(
                token.position().orElseThrow(() -> new IllegalStateException("a token without a position")),
                message.getTimestamp(),
                UUID.fromString(message.getIdentifier()),
                domain.getAggregateIdentifier(),
                domain.getSequenceNumber(),
                by(message.getMetaData()),
                event);
    }

    private static RecordedBy by(MetaData data) {
        return new RecordedBy(
                text(data, EventMetaData.ACCOUNT),
                text(data, EventMetaData.ROLE),
                text(data, EventMetaData.ORGANISATION));
    }

    private static @Nullable String text(MetaData data, String key) {
        Object value = data.get(key);
        return value == null ? null : value.toString();
    }
}
