package org.mediationledger.launcher.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** An events file to be looked at, while a ledger writes to it or not. */
public final class SqliteEventFile implements AutoCloseable {

    private final ReadConnections readers;

    private SqliteEventFile(ReadConnections readers) {
        this.readers = readers;
    }

    /** @throws EventStoreException when there is no such file, or it can't be read */
    public static SqliteEventFile open(Path file) {
        if (!Files.isReadable(file)) {
            throw new EventStoreException("There is no events file " + file);
        }
        try {
            return new SqliteEventFile(new ReadConnections(SqliteDatabase.existing(file), 1));
        } catch (SQLException unreadable) {
            throw new EventStoreException(
                    "The events file could not be opened: " + unreadable.getMessage(), unreadable);
        }
    }

    public SqliteEvents events() {
        return new SqliteEventReader(readers);
    }

    @Override
    public void close() {
        try {
            readers.close();
        } catch (SQLException failed) {
            throw new EventStoreException("The events file could not be closed", failed);
        }
    }
}
