package org.mediationledger.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/** A thread that inserts whatever rows have queued up, commits once and answers all who wait. */
final class GroupWriter implements AutoCloseable {

    private final BlockingQueue<Ticket> queue = new LinkedBlockingQueue<>();
    private final Connection connection;
    private final PreparedStatement insert;
    private final Thread thread;
    private volatile boolean failed;

    private record Ticket(EventRows.Row row, Semaphore answered) {}

    /** @param connection of this writer alone while it runs, not in auto-commit mode */
    GroupWriter(Connection connection, PreparedStatement insert) {
        this.connection = connection;
        this.insert = insert;
        this.thread = Thread.ofPlatform().name("raw-writer").start(this::run);
    }

    /** Returns when the row is on disk. */
    void insert(EventRows.Row row) throws InterruptedException {
        Ticket ticket = new Ticket(row, new Semaphore(0));
        queue.add(ticket);
        ticket.answered.acquire();
        if (failed) {
            throw new IllegalStateException("the raw insert failed");
        }
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    private void run() {
        List<Ticket> group = new ArrayList<>();
        try {
            while (true) {
                group.add(queue.take());
                queue.drainTo(group);
                write(group);
                group.forEach(ticket -> ticket.answered.release());
                group.clear();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (SQLException broken) {
            failed = true;
            group.forEach(ticket -> ticket.answered.release());
        }
    }

    private void write(List<Ticket> group) throws SQLException {
        for (Ticket ticket : group) {
            ticket.row.insert(insert);
        }
        connection.commit();
    }
}
