package org.mediationledger.query.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A database of its own for each test: in the embedded server, or in the one that {@code MONGODB_URI} names. */
public final class TestMongo implements AutoCloseable {

    private final int port;
    private @Nullable MongoServer server;
    private final MongoClient client;
    private final MongoDatabase database;

    private TestMongo(@Nullable MongoServer server, int port, String uri) {
        this.server = server;
        this.port = port;
        this.client = MongoClients.create(uri);
        this.database = client.getDatabase("ledger-" + UUID.randomUUID());
    }

    public static TestMongo embedded() {
        MongoServer server = new MongoServer(new MemoryBackend());
        InetSocketAddress address = server.bind();
        return new TestMongo(
                server,
                address.getPort(),
                "mongodb://127.0.0.1:" + address.getPort()
                        + "/?serverSelectionTimeoutMS=8000&heartbeatFrequencyMS=500");
    }

    public static TestMongo real() {
        return new TestMongo(null, 0, System.getenv("MONGODB_URI"));
    }

    public MongoDatabase database() {
        return database;
    }

    /** The embedded server stops answering. */
    public void stop() {
        if (server != null) {
            server.shutdownNow();
        }
    }

    /** The embedded server answers again, with nothing in it. */
    public void start() {
        server = new MongoServer(new MemoryBackend());
        server.bind("127.0.0.1", port);
    }

    @Override
    public void close() {
        if (server == null) {
            database.drop();
        }
        client.close();
        if (server != null) {
            server.shutdownNow();
        }
    }
}
