package org.mediationledger.launcher.server;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mediationledger.digest.Hash;
import org.mediationledger.log.LogHead;
import org.mediationledger.log.LogHeads;
import org.mediationledger.log.LogUnreachable;

/** Over TCP against the in-process server. */
class EmbeddedMongoHeadTest extends MongoHeadConformance {

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

    @Test
    void a_database_that_is_away_answers_neither_way() {
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind();
        LogHead head = new LogHead(0, Hash.sha256(), 1, new LogHead.Batch(0, 0));
        try (MongoClient client = MongoClients.create(
                server.getConnectionString() + "/?serverSelectionTimeoutMS=200&connectTimeoutMS=200")) {
            LogHeads heads = new MongoHead(client.getDatabase("away"));
            heads.replace(null, head);
            server.shutdownNow();

            assertThatExceptionOfType(LogUnreachable.class).isThrownBy(heads::read);
            assertThatExceptionOfType(LogUnreachable.class).isThrownBy(() -> heads.replace(head, head));
            assertThatExceptionOfType(LogUnreachable.class).isThrownBy(() -> heads.replace(null, head));
        }
    }
}
