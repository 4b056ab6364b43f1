package org.mediationledger.launcher.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * The MongoDB protocol served from memory on a free loopback port, so that the views' code is the same as in production.
 * What it holds is built anew from the events at every start; personal values in it are sealed.
 */
final class InProcessMongo implements AutoCloseable {

    private final MongoServer server;
    private final MongoClient client;

    InProcessMongo() {
        this.server = new MongoServer(new MemoryBackend());
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.client = MongoClients.create(server.getConnectionString());
    }

    MongoDatabase database() {
        return client.getDatabase("ledger");
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
