package org.mediationledger.launcher.server;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Over TCP against the in-process server. */
class EmbeddedGridFsBlobsTest extends GridFsBlobsConformance {

    private static final MongoServer SERVER = new MongoServer(new MemoryBackend());

    @BeforeAll
    static void listen() {
        SERVER.bind();
    }

    @AfterAll
    static void shutDown() {
        SERVER.shutdownNow();
    }

    @Override
    String uri() {
        return SERVER.getConnectionString();
    }
}
