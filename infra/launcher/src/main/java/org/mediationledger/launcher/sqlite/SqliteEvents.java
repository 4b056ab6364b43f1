package org.mediationledger.launcher.sqlite;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.mediationledger.evidence.StoredEvent;

/**
 * The events by position and by time, as they are stored: what time travel reads.
 *
 * <p>All methods throw {@link org.axonframework.eventsourcing.eventstore.EventStoreException} when the file can't be
 * read or is closed.
 */
public interface SqliteEvents {

    /**
     * Events after as many as are named, ordered by position.
     *
     * @param skipped how many events come before, from 0
     * @param limit how many at most, 1 or more
     */
    List<StoredEvent> after(long skipped, int limit);

    /** The position of the newest event: 1 or more; 0 when there are none. */
    long headPosition();

    /**
     * The greatest position recorded not after the instant, whatever was recorded around it: 1 or more; 0 when there is
     * none. Events are recorded in whole milliseconds.
     */
    long lastPositionNotAfter(Instant instant);

    /**
     * All events of these aggregates, ordered by position, as of one moment.
     *
     * @param aggregateIds at most 32,766 (SQLite's limit on parameters); those without events are passed over
     */
    List<StoredEvent> eventsOf(Collection<String> aggregateIds);
}
