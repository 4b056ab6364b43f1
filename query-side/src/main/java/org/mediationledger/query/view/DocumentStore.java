package org.mediationledger.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecRegistries;
import org.jspecify.annotations.Nullable;

/**
 * One collection, read and written by id only, and the driver's collection for what lists need beyond that.
 *
 * @param <D> its documents
 */
public final class DocumentStore<D> {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<D> collection;
    private final Function<D, ?> id;

    private DocumentStore(MongoCollection<D> collection, Function<D, ?> id) {
        this.collection = collection;
        this.id = id;
    }

    /** A collection of views. */
    static <V> DocumentStore<Kept<V>> ofViews(MongoDatabase database, String name, Class<V> view) {
        return of(database, name, new KeptCodec<>(view), kept -> kept.caseId().toString());
    }

    /** A collection of records, one component of which is annotated as id. */
    public static <D extends Record> DocumentStore<D> ofRecords(
            MongoDatabase database, String name, Class<D> type, Function<D, ?> id) {
        return of(database, name, ViewCodecs.REGISTRY.get(type), id);
    }

    private static <D> DocumentStore<D> of(MongoDatabase database, String name, Codec<D> codec, Function<D, ?> id) {
        MongoCollection<D> collection = database.getCollection(name, codec.getEncoderClass())
                .withCodecRegistry(
                        CodecRegistries.fromRegistries(CodecRegistries.fromCodecs(codec), ViewCodecs.REGISTRY));
        return new DocumentStore<>(collection, id);
    }

    /** The document of that id, if there is one. */
    public @Nullable D find(Object key) {
        return collection.find(Filters.eq("_id", key)).first();
    }

    /** The documents of those ids that there are, by id. */
    public Map<Object, D> find(Collection<?> keys) {
        Map<Object, D> found = new HashMap<>();
        collection.find(Filters.in("_id", keys)).forEach(document -> found.put(id.apply(document), document));
        return found;
    }

    /** Puts each document in the place of the one of its id, or where there is none. */
    void replace(Collection<D> documents) {
        collection.bulkWrite(documents.stream().map(this::replacement).toList(), UNORDERED);
    }

    /** The collection itself. */
    public MongoCollection<D> collection() {
        return collection;
    }

    Object idOf(D document) {
        return id.apply(document);
    }

    private ReplaceOneModel<D> replacement(D document) {
        return new ReplaceOneModel<>(Filters.eq("_id", id.apply(document)), document, UPSERT);
    }
}
