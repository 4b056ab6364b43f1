package org.mediationledger.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.documents.blob.Blobs;
import org.mediationledger.documents.blob.BlobsContract;
import org.mediationledger.ids.BlobId;

/** In MongoDB's GridFS, in a database of its own for each test. */
abstract class GridFsBlobsConformance extends BlobsContract {

    private @Nullable MongoClient client;
    private @Nullable MongoDatabase connected;
    private @Nullable Blobs blobs;

    abstract String uri();

    @BeforeEach
    void connect() {
        MongoClient opened = MongoClients.create(uri());
        client = opened;
        connected = opened.getDatabase("blobs_" + new ObjectId());
        blobs = new GridFsBlobs(database());
    }

    @AfterEach
    void drop() {
        database().drop();
        Objects.requireNonNull(client, "connected before each test").close();
    }

    private MongoDatabase database() {
        return Objects.requireNonNull(connected, "connected before each test");
    }

    @Override
    protected Blobs blobs() {
        return Objects.requireNonNull(blobs, "connected before each test");
    }

    @Test
    void what_a_killed_process_left_half_written_is_removed_later() throws IOException {
        BlobId id = new BlobId(UUID.fromString("3f0c2b1e-9d4a-4c55-8a11-0d1e2f3a4b5c"));
        blobs().write(id, out -> out.write(new byte[300_000]));
        ObjectId left = new ObjectId();
        database()
                .getCollection("documents.chunks")
                .insertOne(new Document("files_id", left).append("n", 0).append("data", new Binary(new byte[10])));

        blobs().removeUnfinished(Instant.parse("2000-01-01T00:00:00Z"));
        assertThat(chunksOf(left)).isEqualTo(1);

        blobs().removeUnfinished(Instant.parse("2100-01-01T00:00:00Z"));
        assertThat(chunksOf(left)).isZero();
        assertThat(blobs().read(id).size()).isEqualTo(300_000);
    }

    @Test
    void nothing_is_left_of_what_broke_off() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> blobs().write(new BlobId(new UUID(1, 2)), out -> {
                    out.write(new byte[700_000]);
                    throw new IOException("the line went dead");
                }));

        assertThat(database().getCollection("documents.chunks").countDocuments())
                .isZero();
        assertThat(database().getCollection("documents.files").countDocuments()).isZero();
    }

    private long chunksOf(ObjectId upload) {
        return database().getCollection("documents.chunks").countDocuments(new Document("files_id", upload));
    }
}
