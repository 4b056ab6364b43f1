package org.mediationledger.benchmarks;

import com.mongodb.client.MongoDatabase;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A server without any view. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls the setup method
public class EmptyServer {

    private InProcessMongo mongo;

    @Setup(Level.Invocation)
    public void start() {
        mongo = InProcessMongo.start();
    }

    @TearDown(Level.Invocation)
    public void stop() {
        mongo.close();
    }

    MongoDatabase database() {
        return mongo.database();
    }
}
