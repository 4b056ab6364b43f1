package org.mediationledger.command.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.mediationledger.benchmarks.Story;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.directory.Directories;
import org.mediationledger.directory.Directory;
import org.mediationledger.events.CaseEvent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A command decided and its events stamped with their statutory dates, on a case from opening to certificate: no bus, no
 * store. It stands in the decider's package, as its tests do, because nobody else may see the decider.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@State(Scope.Benchmark)
public class Deciding {

    private final Directory directory = Directories.demo();
    private final Story story = new Story(0);
    private final CaseCommand untimed = story.again(0);
    private final CaseCommand timed = story.again(1);
    private final List<CaseEvent> events = new ArrayList<>();
    private CaseState state = CaseState.NONE;

    /** Brings the case about. */
    @Setup
    public void prepare() {
        for (CaseCommand command : story.whole()) {
            for (CaseEvent event : CaseDecider.decide(state, DerivedClocks.NONE, command, Story.TODAY, directory)
                    .events()) {
                events.add(event);
                state = state.evolve(new UUID(0, events.size()), event);
            }
        }
    }

    /** How many events the case has. */
    int events() {
        return events.size();
    }

    /** A command that touches no statutory date. */
    @Benchmark
    public Object untimedFact() {
        return CaseDecider.decide(state, DerivedClocks.NONE, untimed, Story.TODAY, directory);
    }

    /** A command that moves statutory dates. */
    @Benchmark
    public Object timedFact() {
        return CaseDecider.decide(state, DerivedClocks.NONE, timed, Story.TODAY, directory);
    }

    /** The case folded from its events, as a load does. */
    @Benchmark
    public Object folding() {
        return CaseState.of(events);
    }
}
