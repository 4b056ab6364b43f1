package org.mediationledger.query.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.mediationledger.query.recorded.RecordedEvent;

/** A store, a journal and a query side over both. */
public final class Scene implements AutoCloseable {

    private final TestMongo mongo;
    private final Journal journal = new Journal();
    private final RunningQuerySide side;

    public Scene(Supplier<TestMongo> mongo) {
        this.mongo = mongo.get();
        this.side = new RunningQuerySide(this.mongo.database(), journal);
    }

    public TestMongo mongo() {
        return mongo;
    }

    public Journal journal() {
        return journal;
    }

    public RunningQuerySide side() {
        return side;
    }

    /** Cases of a random history, all recorded and none shown yet. */
    public List<RandomEvents.Subject> randomCases(long seed, int cases) {
        RandomHistory history = new RandomHistory(seed);
        List<RandomEvents.Subject> subjects = new ArrayList<>();
        for (int each = 0; each < cases; each++) {
            subjects.add(history.open(journal));
        }
        history.live(journal, subjects, 2);
        return subjects;
    }

    /** Hands a view events that it has seen already, as after a crash. */
    public void redeliver(String group, int from, int to) {
        List<RecordedEvent> all = journal.all();
        side.process(group, all.subList(from, Math.min(to, all.size())));
    }

    @Override
    public void close() {
        side.close();
        mongo.close();
    }
}
