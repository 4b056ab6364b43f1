package org.mediationledger.launcher.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A new snapshot in place of the older ones of its aggregate. */
record SnapshotReplacement(EventRow snapshot) implements GroupCommit.Unit {

    @Override
    public boolean isOneStatement() {
        return false;
    }

    @Override
    public void write(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(EventTables.INSERT_SNAPSHOT);
                PreparedStatement delete = connection.prepareStatement(EventTables.DELETE_OLDER_SNAPSHOTS)) {
            snapshot.insert(insert);
            delete.setString(1, snapshot.event().getAggregateIdentifier());
            delete.setLong(2, snapshot.event().getSequenceNumber());
            delete.executeUpdate();
        }
    }
}
