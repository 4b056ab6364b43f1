package org.mediationledger.journeys.kit;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * A process that speaks the MongoDB protocol from memory, until its standard input ends: for machines without a MongoDB.
 * What passes over it has not been tried over a real one.
 */
final class MongoStandIn {

    private MongoStandIn() {}

    /**
     * Prints the connection string.
     *
     * @param arguments the port
     */
    public static void main(String[] arguments) throws IOException {
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])));
        System.out.println(server.getConnectionString());
        System.in.transferTo(OutputStream.nullOutputStream());
        server.shutdownNow();
    }
}
