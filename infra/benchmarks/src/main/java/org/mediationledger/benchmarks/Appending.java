package org.mediationledger.benchmarks;

import java.util.concurrent.TimeUnit;
import org.mediationledger.command.api.Receipt;
import org.mediationledger.command.cases.Appenders;
import org.mediationledger.launcher.sqlite.SqliteEventStore;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.ThreadParams;

/** Commands on existing cases, each of which appends one durable event. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 15, time = 1)
@Measurement(iterations = 10, time = 1)
public class Appending {

    /** How many cases there are; one that sends has its own. */
    static final int CASES = 256;

    /** One ledger for all who send commands. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH calls the setup methods
    public static class Ledger {

        /** Whether the cases that a command concerns are in memory, as embedded, or read again for each. */
        @Param({"THIS_PROCESS_ALONE", "SEVERAL_PROCESSES"})
        public Appenders appenders;

        private PreparedCases cases;
        private SqliteEventStore store;
        private RunningCommandSide commands;

        @Setup(Level.Trial)
        public void prepare() {
            cases = new PreparedCases(CASES);
        }

        @Setup(Level.Iteration)
        public void start() {
            store = PreparedCases.open(cases.freshFile());
            commands = RunningCommandSide.over(store.engine(), appenders);
            cases.stories().parallelStream().forEach(story -> commands.send(story.again(0)));
        }

        @TearDown(Level.Iteration)
        public void stop() {
            commands.close();
            store.close();
        }

        @TearDown(Level.Trial)
        public void remove() {
            cases.close();
        }
    }

    /** One who sends commands, and has cases of its own. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init") // JMH calls the setup method
    public static class Sender {

        private Ledger ledger;
        private Turns<Story> turns;

        @Setup(Level.Iteration)
        public void begin(Ledger to, ThreadParams thread) {
            ledger = to;
            turns = new Turns<>(to.cases.stories(), thread.getThreadIndex(), thread.getThreadCount());
        }

        Receipt send() {
            Story story = turns.next();
            return ledger.commands.send(story.again(1 + turns.round()));
        }
    }

    @Benchmark
    @Threads(1)
    public Receipt oneInFlight(Sender sender) {
        return sender.send();
    }

    @Benchmark
    @Threads(32)
    public Receipt thirtyTwoInFlight(Sender sender) {
        return sender.send();
    }
}
