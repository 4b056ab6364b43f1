package org.mediationledger.launcher.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;

/** The events of one unit of work, on their way into the table. */
final class EventAppend implements GroupCommit.Unit {

    private final List<EventRow> rows;
    private int written;

    /** @param rows at least one */
    EventAppend(List<EventRow> rows) {
        this.rows = rows;
    }

    @Override
    public boolean isOneStatement() {
        return rows.size() == 1;
    }

    @Override
    public void write(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(EventTables.INSERT_EVENT)) {
            for (EventRow row : rows) {
                row.insert(insert);
                written++;
            }
        }
    }

    /** After a failure: the event that was refused, or the last one when all went in and the commit failed. */
    EventMessage<?> failedEvent() {
        return rows.get(Math.min(written, rows.size() - 1)).event();
    }
}
