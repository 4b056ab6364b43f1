package org.mediationledger.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.mediationledger.launcher.sqlite.SqliteEventStore;

/** An events file with cases in it, made by commands, from which every iteration starts anew. */
final class PreparedCases implements AutoCloseable {

    private final WorkFolder folder = WorkFolder.make();
    private final Path file = folder.file("prepared.db");
    private final List<Story> stories;

    PreparedCases(int cases) {
        stories = LongStream.range(0, cases).mapToObj(Story::new).toList();
        try (SqliteEventStore store = open(file);
                RunningCommandSide ledger = RunningCommandSide.over(store.engine())) {
            stories.parallelStream().forEach(story -> ledger.sendAll(story.untilMeetingPlanned()));
        }
    }

    List<Story> stories() {
        return stories;
    }

    /** A file with all cases as they were prepared. The one that was made before is gone, and must be closed. */
    Path freshFile() {
        return folder.copy(file, "used.db");
    }

    static SqliteEventStore open(Path file) {
        return SqliteEventStore.open(file, LedgerSerializers.EVENTS, LedgerSerializers.GENERAL);
    }

    @Override
    public void close() {
        folder.close();
    }
}
