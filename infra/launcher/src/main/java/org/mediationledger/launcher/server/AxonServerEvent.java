package org.mediationledger.launcher.server;

import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.json.CanonicalJson;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonBoolean;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.evidence.StoredEvent;

/**
 * One event of Axon Server's as the evidence log knows stored events. The payload's bytes are as they lie in the store.
 * Metadata lie there as a map without order and have no bytes of their own: they are written as canonical JSON (RFC 8785),
 * so that the same event always gives the same leaf, and what has no place in that JSON as an object that says what it is.
 */
final class AxonServerEvent {

    private AxonServerEvent() {}

    /** Its position is the number of events up to it. */
    static StoredEvent stored(EventWithToken found) {
        Event event = found.getEvent();
        SerializedObject payload = event.getPayload();
        boolean ofAggregate = !event.getAggregateIdentifier().isEmpty();
        return new StoredEvent(
                found.getToken() + 1,
                orNull(event.getAggregateType()),
                ofAggregate ? event.getAggregateIdentifier() : event.getMessageIdentifier(),
                event.getAggregateSequenceNumber(),
                event.getMessageIdentifier(),
                Instant.ofEpochMilli(event.getTimestamp()),
                payload.getType(),
                orNull(payload.getRevision()),
                payload.getData().toByteArray(),
                metaData(event.getMetaDataMap()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static byte[] metaData(Map<String, MetaDataValue> values) {
        Map<String, Json> members = new TreeMap<>();
        values.forEach((name, value) -> members.put(name, json(value)));
        return CanonicalJson.write(new JsonObject(members));
    }

    private static Json json(MetaDataValue value) {
        return switch (value.getDataCase()) {
            case TEXT_VALUE -> new JsonString(value.getTextValue());
            case BOOLEAN_VALUE -> new JsonBoolean(value.getBooleanValue());
            case NUMBER_VALUE -> number(value.getNumberValue());
            case DOUBLE_VALUE -> object(Map.of("double", Double.toString(value.getDoubleValue())));
            case BYTES_VALUE -> bytes(value.getBytesValue());
            case DATA_NOT_SET -> object(Map.of());
        };
    }

    private static Json number(long value) {
        return Math.abs(value) <= JsonInteger.MAX && value != Long.MIN_VALUE
                ? new JsonInteger(value)
                : object(Map.of("number", Long.toString(value)));
    }

    private static Json bytes(SerializedObject value) {
        return object(Map.of(
                "data",
                Base64.getEncoder().encodeToString(value.getData().toByteArray()),
                "revision",
                value.getRevision(),
                "type",
                value.getType()));
    }

    private static JsonObject object(Map<String, String> members) {
        Map<String, Json> texts = new TreeMap<>();
        members.forEach((name, text) -> texts.put(name, new JsonString(text)));
        return new JsonObject(texts);
    }
}
