package org.mediationledger.launcher.server;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.Hash;
import org.mediationledger.launcher.vault.Durable;
import org.mediationledger.log.LogHead;
import org.mediationledger.log.LogHeads;
import org.mediationledger.log.LogUnreachable;

/**
 * The head of the evidence log in one document, written to the journals of a majority and read as a majority has it. It is
 * replaced as a whole, where it still is as a whole what the writer went out from.
 */
final class MongoHead implements LogHeads {

    private static final String ID = "_id";
    private static final String HEAD = "head";
    private static final String SIZE = "size";
    private static final String ROOT = "root";
    private static final String TERM = "term";
    private static final String BATCH_TERM = "batchTerm";
    private static final String BATCH_AFTER = "batchAfter";

    private final MongoCollection<Document> heads;

    /** Over a collection of its own. */
    MongoHead(MongoDatabase database) {
        this.heads = Durable.collection(database, "evidence_log").withReadConcern(ReadConcern.MAJORITY);
    }

    @Override
    public @Nullable LogHead read() {
        return asked(() -> {
            Document found = heads.find(eq(ID, HEAD)).first();
            return found == null ? null : head(found);
        });
    }

    @Override
    public boolean replace(@Nullable LogHead expected, LogHead next) {
        return asked(() -> expected == null
                ? inserted(next)
                : heads.replaceOne(is(expected), document(next)).getMatchedCount() == 1);
    }

    private boolean inserted(LogHead first) {
        try {
            heads.insertOne(document(first));
            return true;
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw failed;
        }
    }

    private static <T extends @Nullable Object> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException failed) {
            throw new LogUnreachable(
                    "MongoDB, which keeps the head, failed: "
                            + failed.getClass().getSimpleName(),
                    failed);
        }
    }

    private static Bson is(LogHead head) {
        return and(document(head).entrySet().stream()
                .map(field -> eq(field.getKey(), field.getValue()))
                .toList());
    }

    private static Document document(LogHead head) {
        return new Document(ID, HEAD)
                .append(SIZE, head.size())
                .append(ROOT, head.root().base64())
                .append(TERM, head.term())
                .append(BATCH_TERM, head.batch().term())
                .append(BATCH_AFTER, head.batch().after());
    }

    private static LogHead head(Document document) {
        return new LogHead(
                document.getLong(SIZE),
                Hash.fromBase64(document.getString(ROOT)),
                document.getLong(TERM),
                new LogHead.Batch(document.getLong(BATCH_TERM), document.getLong(BATCH_AFTER)));
    }
}
