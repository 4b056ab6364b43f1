package org.mediationledger.launcher.sqlite;

import java.util.List;

/**
 * The tables of the events file, under the names that Axon's JDBC engine uses.
 *
 * <p>{@code DomainEventEntry}, one row an event, never changed and never deleted:
 *
 * <ul>
 *   <li>{@code globalIndex} the position: 1, 2, 3 ... without gaps, because it is SQLite's row id and a row that is
 *       rolled back gives its number back
 *   <li>{@code aggregateIdentifier}, {@code sequenceNumber} the stream and the place in it, counted from 0; unique,
 *       which is what refuses the loser of a race
 *   <li>{@code type} the aggregate's type; null for an event of no aggregate
 *   <li>{@code eventIdentifier} unique
 *   <li>{@code timeStamp} when it was recorded: ISO 8601, UTC, whole milliseconds, so that text order is time order
 *   <li>{@code payloadType}, {@code payloadRevision}, {@code payload}, {@code metaData} what the serializer made
 * </ul>
 *
 * <p>{@code SnapshotEventEntry}: the same for snapshots, the newest of each aggregate only.
 */
final class EventTables {

    /** The types of event that order an erasure; an index over their few rows rests on these very words. */
    static final String ERASES = "payloadType IN"
            + " ('case.personal-data-erased', 'case.confidences-erased', 'safeguarding.concern-erased')";

    static final List<String> MIGRATIONS = List.of(
            """
            CREATE TABLE DomainEventEntry (
              globalIndex INTEGER PRIMARY KEY NOT NULL,
              aggregateIdentifier TEXT NOT NULL,
              sequenceNumber INTEGER NOT NULL,
              type TEXT,
              eventIdentifier TEXT NOT NULL UNIQUE,
              timeStamp TEXT NOT NULL,
              payloadType TEXT NOT NULL,
              payloadRevision TEXT,
              payload BLOB NOT NULL,
              metaData BLOB NOT NULL,
              UNIQUE (aggregateIdentifier, sequenceNumber)
            )""",
            "CREATE INDEX DomainEventEntryByTimeStamp ON DomainEventEntry (timeStamp)",
            """
            CREATE TABLE SnapshotEventEntry (
              aggregateIdentifier TEXT NOT NULL,
              sequenceNumber INTEGER NOT NULL,
              type TEXT,
              eventIdentifier TEXT NOT NULL UNIQUE,
              timeStamp TEXT NOT NULL,
              payloadType TEXT NOT NULL,
              payloadRevision TEXT,
              payload BLOB NOT NULL,
              metaData BLOB NOT NULL,
              PRIMARY KEY (aggregateIdentifier, sequenceNumber)
            )""",
            "CREATE INDEX DomainEventEntryThatErases ON DomainEventEntry (globalIndex) WHERE " + EventTables.ERASES);

    static final String INSERT_EVENT = insertInto("DomainEventEntry");

    static final String INSERT_SNAPSHOT = insertInto("SnapshotEventEntry");

    static final String DELETE_OLDER_SNAPSHOTS =
            "DELETE FROM SnapshotEventEntry WHERE aggregateIdentifier = ? AND sequenceNumber < ?";

    private EventTables() {}

    private static String insertInto(String table) {
        return "INSERT INTO " + table + " (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,"
                + " payloadType, payloadRevision, payload, metaData) VALUES (?,?,?,?,?,?,?,?,?)";
    }
}
