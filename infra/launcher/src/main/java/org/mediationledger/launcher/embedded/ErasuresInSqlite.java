package org.mediationledger.launcher.embedded;

import java.util.List;
import java.util.UUID;
import org.mediationledger.launcher.erasure.EarlierErasures;
import org.mediationledger.launcher.erasure.RecordedErasure;
import org.mediationledger.launcher.sqlite.SqliteEvents;
import org.mediationledger.query.recorded.EventCodec;

/** The erasures that stand in the store. */
final class ErasuresInSqlite implements EarlierErasures {

    private final SqliteEvents events;
    private final EventCodec codec;

    ErasuresInSqlite(SqliteEvents events, EventCodec codec) {
        this.events = events;
        this.codec = codec;
    }

    @Override
    public List<RecordedErasure> all() {
        return events.erasures().stream()
                .flatMap(stored ->
                        RecordedErasure.of(UUID.fromString(stored.eventId()), Stored.decoded(stored, codec)).stream())
                .toList();
    }
}
