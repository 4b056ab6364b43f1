package org.mediationledger.query.view;

import static java.util.Objects.requireNonNullElse;

import com.mongodb.client.MongoDatabase;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.recorded.RecordedEvents;
import org.springframework.stereotype.Component;

/** Makes views. */
@Component
public final class Views {

    private final MongoDatabase database;
    private final ViewProgress progress;
    private final RecordedEvents recorded;
    private final Patience patience;

    Views(MongoDatabase database, ViewProgress progress, RecordedEvents recorded, @Nullable Patience patience) {
        this.database = database;
        this.progress = progress;
        this.recorded = recorded;
        this.patience = requireNonNullElse(patience, Patience.USUAL);
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
                new CaseReader<>(group, store, fold, arrivals, progress, recorded, patience));
    }

    /**
     * A collection of records beside a view.
     *
     * @param id the component that is annotated as id
     */
    public <D extends Record> Keeper<D> documents(String collection, Class<D> type, Function<D, ?> id) {
        return new Keeper<>(DocumentStore.ofRecords(database, collection, type, id));
    }

    /** The recorded events that views are folded from. */
    public RecordedEvents recorded() {
        return recorded;
    }
}
