package org.mediationledger.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.documents.blob.Blobs;
import org.mediationledger.documents.blob.BlobsContract;
import org.mediationledger.ids.BlobId;

/** Over TCP against the in-process server. */
class EmbeddedGridFsBlobsTest extends BlobsContract {

    private static final MongoServer SERVER = new MongoServer(new MemoryBackend());
    private static @Nullable MongoClient client;

    private MongoDatabase database = connected().getDatabase("blobs_" + new ObjectId());
    private Blobs blobs = new GridFsBlobs(database);

    @BeforeAll
    static void listen() {
        connected();
    }

    private static MongoClient connected() {
        if (client == null) {
            SERVER.bind();
            client = MongoClients.create(SERVER.getConnectionString());
        }
        return client;
    }

    @AfterAll
    static void shutDown() {
        Objects.requireNonNull(client).close();
        SERVER.shutdownNow();
    }

    @BeforeEach
    void open() {
        database = connected().getDatabase("blobs_" + new ObjectId());
        blobs = new GridFsBlobs(database);
    }

    @Override
    protected Blobs blobs() {
        return blobs;
    }

    @Test
    void what_a_killed_process_left_half_written_is_removed_later() throws IOException {
        BlobId id = new BlobId(UUID.fromString("3f0c2b1e-9d4a-4c55-8a11-0d1e2f3a4b5c"));
        blobs.write(id, out -> out.write(new byte[300_000]));
        ObjectId left = new ObjectId();
        database.getCollection("documents.chunks")
                .insertOne(new Document("files_id", left).append("n", 0).append("data", new Binary(new byte[10])));

        blobs.removeUnfinished(Instant.parse("2000-01-01T00:00:00Z"));
        assertThat(chunksOf(left)).isEqualTo(1);

        blobs.removeUnfinished(Instant.parse("2100-01-01T00:00:00Z"));
        assertThat(chunksOf(left)).isZero();
        assertThat(blobs.read(id).size()).isEqualTo(300_000);
    }

    @Test
    void nothing_is_left_of_what_broke_off() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> blobs.write(new BlobId(new UUID(1, 2)), out -> {
                    out.write(new byte[700_000]);
                    throw new IOException("the line went dead");
                }));

        assertThat(database.getCollection("documents.chunks").countDocuments()).isZero();
        assertThat(database.getCollection("documents.files").countDocuments()).isZero();
    }

    private long chunksOf(ObjectId upload) {
        return database.getCollection("documents.chunks").countDocuments(new Document("files_id", upload));
    }
}
