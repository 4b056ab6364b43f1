package org.mediationledger.launcher.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Savepoint;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.durable.NotWritten;
import org.mediationledger.durable.SharedWrites;

/**
 * One writer for one file, and one fsync for all who wait.
 *
 * <p>A unit is written wholly or not at all. One that violates a constraint fails alone. Any other failure fails its
 * whole group, and the connection is replaced: none of the group is then stored, save that after a failed fsync the
 * disk may still turn out to hold it.
 */
final class GroupCommit implements AutoCloseable {

    /** What one caller wants written: all of it, or nothing. */
    interface Unit {

        /** Whether it is a single statement, which SQLite undoes by itself when it fails. */
        boolean isOneStatement();

        void write(Connection connection) throws SQLException;
    }

    /** Opens the connection that writes. */
    @FunctionalInterface
    interface Connector {
        Connection connect() throws SQLException;
    }

    private final Connector connector;
    private final SharedWrites<Wanted> writes = new SharedWrites<>("the event store", this::write);
    /** Touched by whoever writes, one at a time. */
    private @Nullable Connection connection;

    GroupCommit(Connector connector) {
        this.connector = connector;
    }

    /**
     * Returns when the unit is on disk. Interruption doesn't cut the wait short, because the unit may be on its way.
     *
     * @throws SQLException when the unit is not stored; a {@link SQLIntegrityConstraintViolationException} when that is
     *     because of the unit itself
     */
    void commit(Unit unit) throws SQLException {
        Wanted wanted = new Wanted(unit);
        try {
            writes.add(wanted);
        } catch (NotWritten why) {
            throw new SQLException("not stored: " + why.getMessage(), why);
        }
        if (wanted.refusal != null) {
            throw wanted.refusal;
        }
    }

    /** Waits until everything accepted is answered, then closes the connection. Later units are refused. */
    @Override
    public void close() throws SQLException {
        writes.close();
        Connection last = connection;
        connection = null;
        if (last != null) {
            last.close();
        }
    }

    private void write(List<Wanted> group) throws SQLException {
        try {
            commit(group);
        } catch (Throwable failure) {
            abandonConnection(failure);
            throw failure;
        }
    }

    private void commit(List<Wanted> group) throws SQLException {
        Connection writer = connection;
        if (writer == null) {
            writer = connector.connect();
            connection = writer;
            writer.setAutoCommit(false);
        }
        for (Wanted wanted : group) {
            write(wanted, writer, group.size() > 1);
        }
        if (group.size() == 1 && group.getFirst().refusal != null) {
            writer.rollback();
        } else {
            writer.commit();
        }
    }

    /** Alone, a refused unit is undone by rolling back the transaction; among others, by rolling back to a savepoint. */
    private static void write(Wanted wanted, Connection writer, boolean amongOthers) throws SQLException {
        Savepoint before = amongOthers && !wanted.unit.isOneStatement() ? writer.setSavepoint() : null;
        try {
            wanted.unit.write(writer);
        } catch (SQLException failed) {
            if (!ResultCodes.isConstraintViolation(failed)) {
                throw failed;
            }
            wanted.refusal = new SQLIntegrityConstraintViolationException(failed.getMessage(), failed);
            if (before != null) {
                writer.rollback(before);
            }
        }
        if (before != null) {
            writer.releaseSavepoint(before);
        }
    }

    private void abandonConnection(Throwable failure) {
        Connection broken = connection;
        connection = null;
        if (broken != null) {
            try {
                broken.close();
            } catch (SQLException alsoFailed) {
                failure.addSuppressed(alsoFailed);
            }
        }
    }

    /** A unit, and why the file refuses it. The refusal passes to its caller with the answer. */
    private static final class Wanted {

        private final Unit unit;
        private @Nullable SQLIntegrityConstraintViolationException refusal;

        Wanted(Unit unit) {
            this.unit = unit;
        }
    }
}
