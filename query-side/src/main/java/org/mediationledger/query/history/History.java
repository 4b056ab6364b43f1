package org.mediationledger.query.history;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.recorded.EventCodec;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.query.view.DocumentStore;
import org.mediationledger.query.view.Keeper;

/** Every recorded event, kept again by position. */
final class History implements RecordedEvents {

    static final String GROUP = "history";

    private final Keeper<HistoryDocument> keeper;
    private final EventCodec codec;

    History(MongoDatabase database, EventCodec codec) {
        this.keeper = new Keeper<>(
                DocumentStore.ofRecords(database, GROUP, HistoryDocument.class, HistoryDocument::position));
        this.codec = codec;
        collection().createIndex(Indexes.ascending("caseId", "_id"));
        collection().createIndex(Indexes.ascending("recordedAt"));
    }

    void on(RecordedEvent recorded) {
        keeper.put(HistoryDocument.of(recorded, codec), recorded.position());
    }

    @Override
    public List<RecordedEvent> ofCase(CaseId caseId) {
        return collection()
                .find(Filters.eq("caseId", caseId.toString()))
                .sort(Sorts.ascending("_id"))
                .map(document -> document.recorded(codec))
                .into(new ArrayList<>());
    }

    @Override
    public long head() {
        return newest(Filters.empty());
    }

    @Override
    public long lastPositionNotAfter(Instant instant) {
        return newest(Filters.lte("recordedAt", instant.toEpochMilli()));
    }

    private long newest(Bson filter) {
        HistoryDocument newest =
                collection().find(filter).sort(Sorts.descending("_id")).limit(1).first();
        return newest == null ? -1 : newest.position();
    }

    private MongoCollection<HistoryDocument> collection() {
        return keeper.store().collection();
    }
}
