package org.mediationledger.benchmarks;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

/**
 * What {@link Replaying} is measured against: the documents that the replay writes, encoded beforehand, written again in
 * the same batches, a writer to each collection.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx3g", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 8, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 1, timeUnit = TimeUnit.MILLISECONDS)
public class RawUpserts {

    /** The documents. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH calls the setup method
    public static class Documents {

        private WrittenViews written;
        private ExecutorService writers;

        @Setup(Level.Trial)
        public void prepare() {
            try (PreparedHistory history = new PreparedHistory(RecordedHistory.CASES)) {
                written = WrittenViews.of(history);
            }
            writers = Executors.newCachedThreadPool();
        }

        @TearDown(Level.Trial)
        public void stop() {
            writers.shutdownNow();
        }
    }

    /** Documents a second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counted {

        public long documents;

        @Setup(Level.Iteration)
        public void reset() {
            documents = 0;
        }
    }

    @Benchmark
    public void ofAllViews(Documents documents, EmptyServer empty, Counted counted) throws Exception {
        List<Future<?>> running = documents.written.collections().stream()
                .<Future<?>>map(collection ->
                        documents.writers.submit(() -> documents.written.writeAgain(collection, empty.database())))
                .toList();
        for (Future<?> one : running) {
            one.get();
        }
        counted.documents += documents.written.documents();
    }
}
