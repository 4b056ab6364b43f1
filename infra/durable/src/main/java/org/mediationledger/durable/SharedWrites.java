package org.mediationledger.durable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One write for all who wait, leader and followers: whoever finds nobody writing writes what waits, in the order in which it
 * came, and answers all. Whoever finds somebody writing waits, and the first of them writes next. So there is never more than
 * one writer, no thread of its own, and no change of thread for a caller that is alone. A write that fails fails for its whole
 * group.
 *
 * @param <E> what is written
 */
public final class SharedWrites<E> implements AutoCloseable {

    /** Where to; called by one thread at a time, each seeing what the one before it did. */
    @FunctionalInterface
    public interface Store<E> {

        /**
         * Makes all of it durable.
         *
         * @throws Exception where that cannot be said of any of it
         */
        void write(List<E> group) throws Exception;
    }

    private final String name;
    private final Store<E> store;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private List<Ticket<E>> waiting = new ArrayList<>();
    private boolean led;
    private boolean closed;

    /**
     * Writes to this store.
     *
     * @param name what it is called in a refusal
     */
    public SharedWrites(String name, Store<E> store) {
        this.name = name;
        this.store = store;
    }

    /**
     * Returns when it is durable. Interruption doesn't cut the wait short, because it may be on its way.
     *
     * @throws NotWritten when that cannot be said; with the store's reason as its cause, or none where this is closed
     */
    public void add(E one) throws NotWritten {
        Ticket<E> ticket = new Ticket<>(one);
        if (!joinAsLeader(ticket)) {
            ticket.turn.acquireUninterruptibly();
        }
        if (!ticket.answered) {
            lead();
        }
        if (ticket.failure != null) {
            throw new NotWritten(ticket.failure.getMessage(), ticket.failure);
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

    private boolean joinAsLeader(Ticket<E> ticket) throws NotWritten {
        lock.lock();
        try {
            if (closed) {
                throw new NotWritten(name + " is closed");
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
        } catch (Throwable failed) {
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
