package org.mediationledger.benchmarks;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.mediationledger.evidence.LeafSecret;
import org.mediationledger.launcher.sqlite.SqliteEventStore;
import org.mediationledger.log.EvidenceLog;
import org.mediationledger.log.HeadFile;
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

/** Stored events become leaves of a new evidence log, durably, until the last of a prepared history is in it. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 8, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 1, timeUnit = TimeUnit.MILLISECONDS)
public class Sequencing {

    /** A folder without a log. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH calls the setup method
    public static class Empty {

        private WorkFolder folder;

        @Setup(Level.Invocation)
        public void make() {
            folder = WorkFolder.make();
        }

        @TearDown(Level.Invocation)
        public void remove() {
            folder.close();
        }
    }

    @Benchmark
    public void ofStoredEvents(RecordedHistory recorded, Empty empty, CountedEvents counted) {
        counted.events += sequenced(recorded.history().store(), empty.folder.file("log"));
    }

    /** @return how many leaves the log has */
    static long sequenced(SqliteEventStore store, Path folder) {
        EvidenceLog log = EvidenceLog.open(
                folder,
                new HeadFile(folder),
                store.events()::after,
                new LeafSecret(new byte[32]),
                Clock.systemUTC(),
                new SecureRandom());
        log.sequence();
        return log.head().size();
    }
}
