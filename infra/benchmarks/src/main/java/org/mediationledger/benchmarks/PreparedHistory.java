package org.mediationledger.benchmarks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.launcher.sqlite.SqliteEventStore;

/**
 * An events file to be replayed: cases from opening to certificate, {@value #OPEN_AT_ONCE} of them open at any time,
 * so that a batch of events touches many cases, as a year's work does.
 */
final class PreparedHistory implements AutoCloseable {

    private static final int OPEN_AT_ONCE = 150;
    private static final long SEED = 20251103;

    private final WorkFolder folder = WorkFolder.make();
    private final SqliteEventStore store;
    private final long events;

    PreparedHistory(int cases) {
        store = PreparedCases.open(folder.file("history.db"));
        try (RunningCommandSide ledger = RunningCommandSide.over(store.engine())) {
            interleaved(cases).forEach(ledger::send);
        }
        events = store.events().headPosition();
    }

    SqliteEventStore store() {
        return store;
    }

    /** How many events there are: their positions are 1 to that. */
    long events() {
        return events;
    }

    private static List<CaseCommand> interleaved(int cases) {
        Random random = new Random(SEED);
        List<CaseCommand> all = new ArrayList<>();
        List<Iterator<CaseCommand>> open = new ArrayList<>();
        for (int opened = 0; opened < cases || !open.isEmpty(); ) {
            if (opened < cases && open.size() < OPEN_AT_ONCE) {
                open.add(new Story(opened).whole().iterator());
                opened++;
            } else {
                Iterator<CaseCommand> one = open.get(random.nextInt(open.size()));
                all.add(one.next());
                if (!one.hasNext()) {
                    open.remove(one);
                }
            }
        }
        return all;
    }

    @Override
    public void close() {
        store.close();
        folder.close();
    }
}
