package org.mediationledger.query.view;

import com.mongodb.client.MongoDatabase;
import org.mediationledger.query.recorded.RecordedEvents;
import org.springframework.stereotype.Component;

/** Makes views. */
@Component
public final class Views {

    private final MongoDatabase database;
    private final ViewProgress progress;
    private final RecordedEvents recorded;

    Views(MongoDatabase database, ViewProgress progress, RecordedEvents recorded) {
        this.database = database;
        this.progress = progress;
        this.recorded = recorded;
    }

    /**
     * A view of every case.
     *
     * @param group the processing group that builds it
     * @param collection where it is kept
     */
    public <V> CaseView<V> of(String group, String collection, Class<V> type, ViewFold<V> fold) {
        DocumentStore<Kept<V>> store = DocumentStore.ofViews(database, collection, type);
        Arrivals arrivals = new Arrivals();
        return new CaseView<>(
                new Keeper<>(store, arrivals),
                fold,
                new CaseReader<>(group, store, fold, arrivals, progress, recorded));
    }
}
