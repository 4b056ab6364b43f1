package org.mediationledger.benchmarks;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The MongoDB protocol served from memory in this process, as the embedded ledger has it. */
final class InProcessMongo implements AutoCloseable {

    private final MongoServer server;
    private final MongoClient client;

    private InProcessMongo(MongoServer server, MongoClientSettings.Builder settings) {
        this.server = server;
        this.client =
                MongoClients.create(settings.applyConnectionString(new ConnectionString(server.getConnectionString()))
                        .build());
    }

    static InProcessMongo start() {
        return new InProcessMongo(bound(), MongoClientSettings.builder());
    }

    /** With somebody who sees every command that is sent. */
    static InProcessMongo startWith(CommandListener listener) {
        return new InProcessMongo(bound(), MongoClientSettings.builder().addCommandListener(listener));
    }

    MongoDatabase database() {
        return client.getDatabase("ledger");
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }

    private static MongoServer bound() {
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return server;
    }
}
