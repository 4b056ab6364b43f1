package org.mediationledger.launcher.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One writer for one file, and one fsync for all who wait: leader and followers.
 *
 * <p>A caller that finds nobody writing leads: it writes every unit that waits, commits once, and answers all. A caller
 * that finds a leader at work waits; when that leader has committed, the first who waits leads the next group. So there
 * is never more than one writer, no thread of its own, and no change of thread for a caller that is alone.
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
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private List<Ticket> waiting = new ArrayList<>();
    private boolean led;
    private boolean closed;
    /** Touched by the leader only. */
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
        Ticket ticket = new Ticket(unit);
        if (!joinAsLeader(ticket)) {
            ticket.awaitTurn();
        }
        if (!ticket.answered) {
            lead();
        }
        ticket.throwIfNotStored();
    }

    /** Waits until everything accepted is answered, then closes the connection. Later units are refused. */
    @Override
    public void close() throws SQLException {
        lock.lock();
        try {
            closed = true;
            while (led) {
                idle.awaitUninterruptibly();
            }
            Connection last = connection;
            connection = null;
            if (last != null) {
                last.close();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean joinAsLeader(Ticket ticket) throws SQLException {
        lock.lock();
        try {
            if (closed) {
                throw new SQLException("the event store is closed");
            }
            waiting.add(ticket);
            boolean leads = !led;
            led = true;
            return leads;
        } finally {
            lock.unlock();
        }
    }

    private void lead() {
        List<Ticket> group = takeWaiting();
        try {
            write(group);
        } catch (Throwable failure) {
            abandonConnection(failure);
            group.forEach(
                    ticket -> ticket.whyNotStored = new SQLException("not stored: " + failure.getMessage(), failure));
        } finally {
            handOver();
            group.forEach(Ticket::answer);
        }
    }

    private List<Ticket> takeWaiting() {
        lock.lock();
        try {
            List<Ticket> group = waiting;
            waiting = new ArrayList<>();
            return group;
        } finally {
            lock.unlock();
        }
    }

    private void handOver() {
        lock.lock();
        try {
            if (waiting.isEmpty()) {
                led = false;
                idle.signalAll();
            } else {
                waiting.getFirst().turn.release();
            }
        } finally {
            lock.unlock();
        }
    }

    private void write(List<Ticket> group) throws SQLException {
        Connection writer = connection;
        if (writer == null) {
            writer = connector.connect();
            connection = writer;
            writer.setAutoCommit(false);
        }
        for (Ticket ticket : group) {
            write(ticket, writer, group.size() > 1);
        }
        if (group.size() == 1 && group.getFirst().whyNotStored != null) {
            writer.rollback();
        } else {
            writer.commit();
        }
    }

    /** Alone, a refused unit is undone by rolling back the transaction; among others, by rolling back to a savepoint. */
    private static void write(Ticket ticket, Connection writer, boolean amongOthers) throws SQLException {
        Savepoint before = amongOthers && !ticket.unit.isOneStatement() ? writer.setSavepoint() : null;
        try {
            ticket.unit.write(writer);
        } catch (SQLException failed) {
            if (!ResultCodes.isConstraintViolation(failed)) {
                throw failed;
            }
            ticket.whyNotStored = new SQLIntegrityConstraintViolationException(failed.getMessage(), failed);
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

    /** One caller's place in the queue. Its fields pass from thread to thread through the semaphore or the lock. */
    private static final class Ticket {

        private final Unit unit;
        private final Semaphore turn = new Semaphore(0);
        private boolean answered;
        private @Nullable SQLException whyNotStored;

        Ticket(Unit unit) {
            this.unit = unit;
        }

        void awaitTurn() {
            turn.acquireUninterruptibly();
        }

        void answer() {
            answered = true;
            turn.release();
        }

        void throwIfNotStored() throws SQLException {
            if (whyNotStored != null) {
                throw whyNotStored;
            }
        }
    }
}
