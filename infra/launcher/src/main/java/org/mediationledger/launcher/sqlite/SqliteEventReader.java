package org.mediationledger.launcher.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.mediationledger.evidence.StoredEvent;

final class SqliteEventReader implements SqliteEvents {

    /** What a statement is given and what its rows become. */
    @FunctionalInterface
    private interface Reading<R> {
        R from(PreparedStatement statement) throws SQLException;
    }

    private static final String COLUMNS =
            "SELECT globalIndex, type, aggregateIdentifier, sequenceNumber, eventIdentifier, timeStamp,"
                    + " payloadType, payloadRevision, payload, metaData FROM DomainEventEntry";

    private final ReadConnections readers;

    SqliteEventReader(ReadConnections readers) {
        this.readers = readers;
    }

    @Override
    public long headPosition() {
        return read("SELECT coalesce(max(globalIndex), 0) FROM DomainEventEntry", SqliteEventReader::number);
    }

    @Override
    public long lastPositionNotAfter(Instant instant) {
        return read("SELECT coalesce(max(globalIndex), 0) FROM DomainEventEntry WHERE timeStamp <= ?", statement -> {
            statement.setString(1, DateTimeUtils.formatInstant(instant));
            return number(statement);
        });
    }

    /** Positions are counted from 1 and have no gaps. */
    @Override
    public List<StoredEvent> after(long skipped, int limit) {
        String sql = COLUMNS + " WHERE globalIndex > ? ORDER BY globalIndex LIMIT ?";
        return read(sql, statement -> {
            statement.setLong(1, skipped);
            statement.setInt(2, limit);
            return events(statement);
        });
    }

    @Override
    public List<StoredEvent> eventsOf(Collection<String> aggregateIds) {
        String sql = COLUMNS + " WHERE aggregateIdentifier IN ("
                + String.join(",", Collections.nCopies(aggregateIds.size(), "?"))
                + ") ORDER BY globalIndex";
        return read(sql, statement -> {
            int parameter = 0;
            for (String aggregateId : aggregateIds) {
                parameter++;
                statement.setString(parameter, aggregateId);
            }
            return events(statement);
        });
    }

    private <R> R read(String sql, Reading<R> reading) {
        try (Connection connection = readers.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return reading.from(statement);
        } catch (SQLException unreadable) {
            throw new EventStoreException("The events could not be read", unreadable);
        }
    }

    private static long number(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<StoredEvent> events(PreparedStatement statement) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                events.add(new StoredEvent(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getLong(4),
                        rows.getString(5),
                        Instant.parse(rows.getString(6)),
                        rows.getString(7),
                        rows.getString(8),
                        rows.getBytes(9),
                        rows.getBytes(10)));
            }
        }
        return events;
    }
}
