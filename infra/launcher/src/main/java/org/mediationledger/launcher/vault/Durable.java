package org.mediationledger.launcher.vault;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Writing to MongoDB so that what was acknowledged stays. */
public final class Durable {

    private static final int DUPLICATE_KEY = 11_000;
    private static final long MAJORITY_WITHIN_SECONDS = 10;

    private Durable() {}

    /** A collection read from the primary and written to the journals of a majority, whatever the URI says. */
    public static MongoCollection<Document> collection(MongoDatabase database, String name) {
        return database.getCollection(name)
                .withReadPreference(ReadPreference.primary())
                .withWriteConcern(WriteConcern.MAJORITY
                        .withJournal(true)
                        .withWTimeout(MAJORITY_WITHIN_SECONDS, TimeUnit.SECONDS));
    }

    /**
     * Upserts of whole {@code _id}s that change nothing where the document is already there. Two writers that insert the
     * same one meet in a duplicate-key error; the loser repeats and so waits until the winner's document has reached a
     * majority, too (a write that changes nothing waits for what is before it).
     */
    static void upsert(MongoCollection<Document> collection, List<? extends WriteModel<Document>> upserts) {
        try {
            collection.bulkWrite(upserts, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException lostARace) {
            if (!onlyDuplicates(lostARace)) {
                throw lostARace;
            }
            collection.bulkWrite(upserts, new BulkWriteOptions().ordered(false));
        }
    }

    private static boolean onlyDuplicates(MongoBulkWriteException failed) {
        return failed.getWriteConcernError() == null
                && failed.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
    }
}
