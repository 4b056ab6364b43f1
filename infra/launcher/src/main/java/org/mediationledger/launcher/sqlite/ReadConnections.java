package org.mediationledger.launcher.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.axonframework.common.jdbc.ConnectionProvider;

/** A few read-only connections that take turns. Whoever wants one when all are out waits, and holds no other. */
final class ReadConnections implements ConnectionProvider, AutoCloseable {

    private final int size;
    private final List<Connection> connections = new ArrayList<>();
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore permits;
    private volatile boolean closed;

    ReadConnections(SqliteDatabase database, int size) throws SQLException {
        this.size = size;
        this.permits = new Semaphore(size);
        for (int i = 0; i < size; i++) {
            Connection connection = database.connectReadOnly();
            connections.add(connection);
            idle.push(StatementCache.over(connection, this::giveBack));
        }
    }

    /** Closing it gives it back. */
    @Override
    public Connection getConnection() throws SQLException {
        permits.acquireUninterruptibly();
        if (closed) {
            permits.release();
            throw new SQLException("the event store is closed");
        }
        return idle.pop();
    }

    private void giveBack(Connection connection) {
        idle.push(connection);
        permits.release();
    }

    /** Waits for those in use. */
    @Override
    public void close() throws SQLException {
        permits.acquireUninterruptibly(size);
        closed = true;
        permits.release(size);
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
