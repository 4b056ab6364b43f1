package org.mediationledger.benchmarks;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/** Every document that a replay writes, batch by batch, as it passes on the wire: to be written again by hand. */
final class WrittenViews implements CommandListener {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final Map<String, List<List<ReplaceOneModel<RawBsonDocument>>>> batches = new LinkedHashMap<>();

    /** Replays once and looks on. */
    static WrittenViews of(PreparedHistory history) {
        WrittenViews written = new WrittenViews();
        try (InProcessMongo mongo = InProcessMongo.startWith(written);
                RunningQuerySide views = RunningQuerySide.over(history.store(), mongo.database())) {
            views.awaitAll(history.events());
        }
        return written;
    }

    /** The collections that were written, tokens not among them. */
    List<String> collections() {
        return List.copyOf(batches.keySet());
    }

    /** How many documents were written, all batches and collections taken together. */
    long documents() {
        return batches.values().stream()
                .flatMap(List::stream)
                .mapToLong(List::size)
                .sum();
    }

    /** Writes a collection's documents again: the same bytes in the same batches. */
    void writeAgain(String collection, MongoDatabase database) {
        var target = database.getCollection(collection, RawBsonDocument.class);
        for (List<ReplaceOneModel<RawBsonDocument>> batch : batches.getOrDefault(collection, List.of())) {
            target.bulkWrite(batch, UNORDERED);
        }
    }

    @Override
    public synchronized void commandStarted(CommandStartedEvent event) {
        if (event.getCommandName().equals("update")) {
            List<ReplaceOneModel<RawBsonDocument>> replacements = event.getCommand().getArray("updates").stream()
                    .map(BsonValue::asDocument)
                    .filter(WrittenViews::replacesWhole)
                    .map(WrittenViews::again)
                    .toList();
            if (!replacements.isEmpty()) {
                batches.computeIfAbsent(
                                event.getCommand().getString("update").getValue(), collection -> new ArrayList<>())
                        .add(replacements);
            }
        }
    }

    /** Views are written whole; tokens are changed field by field. */
    private static boolean replacesWhole(BsonDocument update) {
        return !update.getDocument("u").getFirstKey().startsWith("$");
    }

    private static ReplaceOneModel<RawBsonDocument> again(BsonDocument update) {
        return new ReplaceOneModel<>(raw(update.getDocument("q")), raw(update.getDocument("u")), UPSERT);
    }

    private static RawBsonDocument raw(BsonDocument document) {
        return new RawBsonDocument(document, new BsonDocumentCodec());
    }
}
