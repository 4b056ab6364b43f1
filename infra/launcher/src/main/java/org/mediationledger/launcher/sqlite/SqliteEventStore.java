package org.mediationledger.launcher.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;

/**
 * The embedded event store: one SQLite file, one writer, a few readers.
 *
 * <p>{@link #engine()} is what Axon's {@code EmbeddedEventStore} is built on. An event is on disk (fsync) and can be
 * read by everyone when its append returns. The loser of a race for the same place in a stream gets Axon's {@code
 * ConcurrencyException}, or its {@code AggregateStreamCreationException} when that place is the first; any other failure
 * is an {@code EventStoreException}. Nothing of the unit of work is stored then.
 */
public final class SqliteEventStore implements AutoCloseable {

    private static final int READERS = 4;

    private final GroupCommit writer;
    private final ReadConnections readers;
    private final EventStorageEngine engine;
    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final SqliteEvents events;

    private SqliteEventStore(GroupCommit writer, ReadConnections readers, EventStorageEngine engine, Bell appended) {
        this.writer = writer;
        this.readers = readers;
        this.engine = engine;
        this.source = new SqliteEventSource(engine, appended);
        this.events = new SqliteEventReader(readers);
    }

    /**
     * Opens or creates the file. The folder around it must be ours alone ({@code DataFolder}).
     *
     * @throws EventStoreException when it can't be opened, can't be made durable, or was written by a newer ledger
     */
    public static SqliteEventStore open(Path file, Serializer eventSerializer, Serializer snapshotSerializer) {
        try {
            SqliteDatabase database = SqliteDatabase.open(file, EventTables.MIGRATIONS);
            GroupCommit writer = new GroupCommit(() -> StatementCache.over(database.connect()));
            ReadConnections readers = new ReadConnections(database, READERS);
            Bell appended = new Bell();
            return new SqliteEventStore(
                    writer,
                    readers,
                    new SqliteEventStorageEngine(readers, writer, appended, eventSerializer, snapshotSerializer),
                    appended);
        } catch (SQLException unusable) {
            throw new EventStoreException("The events file could not be opened: " + unusable.getMessage(), unusable);
        }
    }

    public EventStorageEngine engine() {
        return engine;
    }

    /** All events by position, as processors read them. */
    public StreamableMessageSource<TrackedEventMessage<?>> source() {
        return source;
    }

    public SqliteEvents events() {
        return events;
    }

    /**
     * Waits for the readers, answers every append that was accepted, and closes the file: the writer last, because only
     * a connection that may write folds the write-ahead log into the file.
     */
    @Override
    public void close() {
        try {
            try {
                readers.close();
            } finally {
                writer.close();
            }
        } catch (SQLException failed) {
            throw new EventStoreException("The events file could not be closed", failed);
        }
    }
}
