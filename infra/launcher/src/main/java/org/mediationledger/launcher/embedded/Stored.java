package org.mediationledger.launcher.embedded;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.evidence.StoredEvent;
import org.mediationledger.launcher.json.LedgerJson;
import org.mediationledger.query.recorded.EncodedEvent;
import org.mediationledger.query.recorded.EventCodec;
import org.mediationledger.query.recorded.EventMetaData;
import org.mediationledger.query.recorded.RecordedBy;
import org.mediationledger.query.recorded.RecordedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stored events as what they tell. */
final class Stored {

    private static final JsonMapper MAPPER = LedgerJson.mapper();

    private Stored() {}

    /** What an event tells. */
    static LedgerEvent decoded(StoredEvent stored, EventCodec codec) {
        return codec.decode(new EncodedEvent(
                stored.payloadType(),
                String.valueOf(stored.revision()),
                new String(stored.payload(), StandardCharsets.UTF_8)));
    }

    /** An event as the query side has it. */
    static RecordedEvent recorded(StoredEvent stored, EventCodec codec) {
        JsonNode metaData = MAPPER.readTree(stored.metaData());
        return new RecordedEvent(
                stored.position(),
                stored.recordedAt(),
                UUID.fromString(stored.eventId()),
                stored.aggregateId(),
                stored.sequence(),
                new RecordedBy(
                        text(metaData, EventMetaData.ACCOUNT),
                        text(metaData, EventMetaData.ROLE),
                        text(metaData, EventMetaData.ORGANISATION)),
                decoded(stored, codec));
    }

    private static @Nullable String text(JsonNode metaData, String key) {
        JsonNode value = metaData.get(key);
        return value == null || value.isNull() ? null : value.asString();
    }
}
