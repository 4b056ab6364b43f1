package org.mediationledger.query.history;

import java.time.Instant;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.recorded.EncodedEvent;
import org.mediationledger.query.recorded.EventCodec;
import org.mediationledger.query.recorded.RecordedBy;
import org.mediationledger.query.recorded.RecordedEvent;

/**
 * A recorded event as it is stored again.
 *
 * @param position its id
 * @param recordedAt milliseconds since 1970-01-01T00:00Z
 */
public record HistoryDocument(
        @BsonId long position,
        String caseId,
        long recordedAt,
        String eventId,
        String aggregateId,
        long sequence,
        @Nullable String account,
        @Nullable String role,
        @Nullable String organisation,
        String name,
        String revision,
        String json) {

    static HistoryDocument of(RecordedEvent recorded, EventCodec codec) {
        EncodedEvent encoded = codec.encode(recorded.event());
        return new HistoryDocument(
                recorded.position(),
                recorded.event().caseId().toString(),
                recorded.recordedAt().toEpochMilli(),
                recorded.eventId().toString(),
                recorded.aggregateId(),
                recorded.sequence(),
                recorded.by().account(),
                recorded.by().role(),
                recorded.by().organisation(),
                encoded.name(),
                encoded.revision(),
                encoded.json());
    }

    RecordedEvent recorded(EventCodec codec) {
        return new RecordedEvent(
                position,
                Instant.ofEpochMilli(recordedAt),
                UUID.fromString(eventId),
                aggregateId,
                sequence,
                new RecordedBy(account, role, organisation),
                codec.decode(new EncodedEvent(name, revision, json)));
    }
}
