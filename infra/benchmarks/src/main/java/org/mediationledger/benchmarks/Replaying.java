package org.mediationledger.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** All views built from nothing out of a prepared history, until the last of them has seen its last event. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx3g", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 8, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 1, timeUnit = TimeUnit.MILLISECONDS)
public class Replaying {

    /** How many cases the history tells. */
    static final int CASES = 500;

    /** The history. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH calls the setup method
    public static class Recorded {

        private PreparedHistory history;

        @Setup(Level.Trial)
        public void prepare() {
            history = new PreparedHistory(CASES);
        }

        @TearDown(Level.Trial)
        public void remove() {
            history.close();
        }
    }

    /** A server without any view. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH calls the setup method
    public static class Empty {

        private InProcessMongo mongo;

        @Setup(Level.Invocation)
        public void start() {
            mongo = InProcessMongo.start();
        }

        @TearDown(Level.Invocation)
        public void stop() {
            mongo.close();
        }
    }

    /** Events a second: each counts once, though all views see it. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counted {

        public long events;

        @Setup(Level.Iteration)
        public void reset() {
            events = 0;
        }
    }

    @Benchmark
    public void intoAllViews(Recorded recorded, Empty empty, Counted counted) {
        try (RunningQuerySide views = RunningQuerySide.over(recorded.history.store(), empty.mongo.database())) {
            views.awaitAll(recorded.history.events());
        }
        counted.events += recorded.history.events();
    }
}
