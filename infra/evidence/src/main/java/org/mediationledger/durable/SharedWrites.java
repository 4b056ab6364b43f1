package org.mediationledger.launcher.access;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.mediationledger.web.accessfile.AccessNotRecorded;

/**
 * One write for all who wait, leader and followers: whoever finds nobody writing writes what waits, in the order in which it
 * came, and answers all. Whoever finds somebody writing waits, and the first of them writes next. A write that fails fails
 * for its whole group.
 *
 * @param <E> what is written
 */
final class SharedWrites<E> implements AutoCloseable {

    /** Where to. */
    @FunctionalInterface
    interface Store<E> {

        /** On return, all of it is durable. */
        void write(List<E> group) throws IOException;
    }

    private final Store<E> store;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private List<Ticket<E>> waiting = new ArrayList<>();
    private boolean led;
    private boolean closed;

    SharedWrites(Store<E> store) {
        this.store = store;
    }

    /**
     * Returns when it is durable. Interruption doesn't cut the wait short, because it may be on its way.
     *
     * @throws AccessNotRecorded when that cannot be said
     */
    void add(E one) {
        Ticket<E> ticket = new Ticket<>(one);
        if (!joinAsLeader(ticket)) {
            ticket.turn.acquireUninterruptibly();
        }
        if (!ticket.answered) {
            lead();
        }
        if (ticket.failure != null) {
            throw new AccessNotRecorded(
                    "the access file cannot be written: " + ticket.failure.getMessage(), ticket.failure);
        }
    }

    /** Waits until everything accepted is written, or has failed; later writes are refused. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            while (led) {
                idle.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean joinAsLeader(Ticket<E> ticket) {
        lock.lock();
        try {
            if (closed) {
                throw new AccessNotRecorded("the access file is closed");
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
        List<Ticket<E>> group = takeWaiting();
        try {
            store.write(group.stream().map(ticket -> ticket.one).toList());
        } catch (IOException | RuntimeException | Error failed) {
            group.forEach(ticket -> ticket.failure = failed);
        } finally {
            handOver();
            group.forEach(Ticket::answer);
        }
    }

    private List<Ticket<E>> takeWaiting() {
        lock.lock();
        try {
            List<Ticket<E>> group = waiting;
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

    /** One caller's place in the queue. Its fields pass from thread to thread through the semaphore or the lock. */
    private static final class Ticket<E> {

        private final E one;
        private final Semaphore turn = new Semaphore(0);
        private boolean answered;
        private @Nullable Throwable failure;

        Ticket(E one) {
            this.one = one;
        }

        void answer() {
            answered = true;
            turn.release();
        }
    }
}
