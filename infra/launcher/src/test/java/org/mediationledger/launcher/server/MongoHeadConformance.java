package org.mediationledger.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.Hash;
import org.mediationledger.log.LogHead;
import org.mediationledger.log.LogHeads;

/** In MongoDB, in a database of its own for each folder. */
abstract class MongoHeadConformance extends HeadConformance {

    private final String name = "head_" + new ObjectId();
    private final Set<String> databases = new TreeSet<>();
    private @Nullable MongoClient client;

    @TempDir
    private Path anywhere;

    abstract String uri();

    @BeforeEach
    void connect() {
        client = MongoClients.create(uri());
    }

    @AfterEach
    void drop() {
        databases.forEach(database -> client().getDatabase(database).drop());
        client().close();
    }

    @Override
    LogHeads heads(Path folder) {
        return new MongoHead(database(folder));
    }

    @Test
    void it_is_one_document() {
        LogHead head = new LogHead(7, Hash.sha256(), 3, new LogHead.Batch(2, 5));
        heads(anywhere).replace(null, head);
        assertThat(database(anywhere).getCollection("evidence_log").find())
                .containsExactly(new Document("_id", "head")
                        .append("size", 7L)
                        .append("root", Hash.sha256().base64())
                        .append("term", 3L)
                        .append("batchTerm", 2L)
                        .append("batchAfter", 5L));
    }

    private MongoDatabase database(Path folder) {
        String database = name + "_" + Integer.toHexString(folder.hashCode());
        databases.add(database);
        return client().getDatabase(database);
    }

    private MongoClient client() {
        return Objects.requireNonNull(client, "connected before each test");
    }
}
