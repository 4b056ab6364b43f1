package org.mediationledger.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.ThreadParams;

/** What {@link Appending} is measured against: the same rows into the same file by prepared statements, durably. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class RawInserts {

    /** The file, and the one connection that writes. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH calls the setup methods
    public static class Table {

        private PreparedCases cases;
        private EventRows rows;
        private List<EventRows.Stream> streams;
        private Connection connection;
        private PreparedStatement insert;

        @Setup(Level.Trial)
        public void prepare() throws SQLException {
            cases = new PreparedCases(Appending.CASES);
            rows = EventRows.of(cases);
        }

        @Setup(Level.Iteration)
        public void open() throws SQLException {
            streams = rows.streams();
            connection = EventRows.connect(cases.freshFile());
            connection.setAutoCommit(false);
            insert = EventRows.prepare(connection);
        }

        @TearDown(Level.Iteration)
        public void close() throws SQLException {
            insert.close();
            connection.close();
        }

        @TearDown(Level.Trial)
        public void remove() {
            cases.close();
        }
    }

    /** The writer of the group commits. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH calls the setup method
    public static class Group {

        private GroupWriter writer;

        @Setup(Level.Iteration)
        public void start(Table table) {
            writer = new GroupWriter(table.connection, table.insert);
        }

        @TearDown(Level.Iteration)
        public void stop() throws InterruptedException {
            writer.close();
        }
    }

    /** One who inserts, and has cases of its own. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init") // JMH calls the setup method
    public static class Inserter {

        private Turns<EventRows.Stream> turns;

        @Setup(Level.Iteration)
        public void begin(Table table, ThreadParams thread) {
            turns = new Turns<>(table.streams, thread.getThreadIndex(), thread.getThreadCount());
        }

        EventRows.Row next() {
            return turns.next().next();
        }
    }

    /** One row a commit on one connection. */
    @Benchmark
    @Threads(1)
    public void oneInFlight(Inserter inserter, Table table) throws SQLException {
        inserter.next().insert(table.insert);
        table.connection.commit();
    }

    /** 32 threads hand rows to one writer, which commits whatever has queued up: nothing plainer is faster. */
    @Benchmark
    @Threads(32)
    public void thirtyTwoInFlight(Inserter inserter, Group group) throws InterruptedException {
        group.writer.insert(inserter.next());
    }
}
