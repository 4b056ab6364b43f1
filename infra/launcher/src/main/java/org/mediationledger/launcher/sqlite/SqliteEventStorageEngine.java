package org.mediationledger.launcher.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;

/**
 * Axon's JDBC engine, reading as it always does and writing through {@link GroupCommit}.
 *
 * <p>It needs no transaction manager: an append is one unit of work's whole list of events, stored wholly and durably
 * before it returns, or not at all; and a read is one statement, which sees one state of the file.
 *
 * <p>Positions have no gaps and become visible in order, so Axon's search for gaps is off. The statements that differ
 * from Axon's answer with no row where Axon's answer with NULL, which the driver can't read as a {@code Long}.
 */
final class SqliteEventStorageEngine extends JdbcEventStorageEngine {

    /** Events read at a time: most streams in one go, and a rebuild in few. */
    private static final int BATCH_SIZE = 500;

    private final GroupCommit writer;
    private final Bell appended;

    SqliteEventStorageEngine(
            ReadConnections readers,
            GroupCommit writer,
            Bell appended,
            Serializer eventSerializer,
            Serializer snapshotSerializer) {
        super(settings(readers, eventSerializer, snapshotSerializer));
        this.writer = writer;
        this.appended = appended;
    }

    private static Builder settings(
            ReadConnections readers, Serializer eventSerializer, Serializer snapshotSerializer) {
        Builder settings = builder()
                .connectionProvider(readers)
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(eventSerializer)
                .snapshotSerializer(snapshotSerializer)
                .persistenceExceptionResolver(ResultCodes::isDuplicateKey)
                .extendedGapCheckEnabled(false);
        settings.batchSize(BATCH_SIZE);
        return settings;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        EventAppend append = new EventAppend(
                events.stream().map(event -> EventRow.of(event, serializer)).toList());
        try {
            writer.commit(append);
        } catch (SQLException notStored) {
            handlePersistenceException(notStored, append.failedEvent());
        }
        appended.ring();
    }

    /** An older snapshot than the one that is there, or the same again, is let go. */
    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        try {
            writer.commit(new SnapshotReplacement(EventRow.of(snapshot, serializer)));
        } catch (SQLException notStored) {
            if (!ResultCodes.isDuplicateKey(notStored)) {
                handlePersistenceException(notStored, snapshot);
            }
        }
    }

    /** A short batch is the last, because the statement limits rows, not sequence numbers. */
    @Override
    protected boolean fetchForAggregateUntilEmpty() {
        return false;
    }

    @Override
    protected PreparedStatement readEventData(
            Connection connection, String identifier, long firstSequenceNumber, int batchSize) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("SELECT " + schema().trackedEventFields()
                + " FROM DomainEventEntry WHERE aggregateIdentifier = ? AND sequenceNumber >= ?"
                + " ORDER BY sequenceNumber LIMIT ?");
        statement.setString(1, identifier);
        statement.setLong(2, firstSequenceNumber);
        statement.setInt(3, batchSize);
        return statement;
    }

    @Override
    protected PreparedStatement lastSequenceNumberFor(Connection connection, String aggregateIdentifier)
            throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement("SELECT sequenceNumber FROM DomainEventEntry WHERE aggregateIdentifier = ?"
                        + " ORDER BY sequenceNumber DESC LIMIT 1");
        statement.setString(1, aggregateIdentifier);
        return statement;
    }

    @Override
    protected PreparedStatement createTailToken(Connection connection) throws SQLException {
        return connection.prepareStatement("SELECT globalIndex - 1 FROM DomainEventEntry ORDER BY globalIndex LIMIT 1");
    }

    @Override
    protected PreparedStatement createHeadToken(Connection connection) throws SQLException {
        return connection.prepareStatement(
                "SELECT globalIndex FROM DomainEventEntry ORDER BY globalIndex DESC LIMIT 1");
    }

    @Override
    protected PreparedStatement createTokenAt(Connection connection, Instant dateTime) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("SELECT min(globalIndex) - 1 FROM DomainEventEntry"
                + " WHERE timeStamp >= ? HAVING min(globalIndex) IS NOT NULL");
        statement.setString(1, DateTimeUtils.formatInstant(dateTime));
        return statement;
    }
}
