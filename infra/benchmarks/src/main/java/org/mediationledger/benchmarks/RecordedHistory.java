package org.mediationledger.benchmarks;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The history that all benchmarks read which go through a whole one. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls the setup method
public class RecordedHistory {

    /** How many cases it tells. */
    static final int CASES = 500;

    private PreparedHistory history;

    @Setup(Level.Trial)
    public void prepare() {
        history = new PreparedHistory(CASES);
    }

    @TearDown(Level.Trial)
    public void remove() {
        history.close();
    }

    PreparedHistory history() {
        return history;
    }
}
