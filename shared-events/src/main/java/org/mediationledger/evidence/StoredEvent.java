package org.mediationledger.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event as it lies in the store, never brought to a newer shape; the arrays are the caller's own.
 *
 * @param position its place among all events; each is higher than the one before
 * @param aggregateType null for an event of no aggregate
 * @param sequence its place in its aggregate's stream, counted from 0
 * @param recordedAt in whole milliseconds
 * @param payloadType its name in the catalogue
 * @param revision null when it was stored without one
 * @param payload as the serializer wrote it
 * @param metaData as the serializer wrote it
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares stored events; the reader copies nothing twice
public record StoredEvent(
        long position,
        @Nullable String aggregateType,
        String aggregateId,
        long sequence,
        String eventId,
        Instant recordedAt,
        String payloadType,
        @Nullable String revision,
        byte[] payload,
        byte[] metaData) {}
