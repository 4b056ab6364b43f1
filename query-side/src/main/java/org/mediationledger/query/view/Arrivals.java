package org.mediationledger.query.view;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets readers wait for a view: each write is announced, and who waits looks again. */
final class Arrivals {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition written = lock.newCondition();
    private long writes;

    void announce() {
        lock.lock();
        try {
            writes++;
            written.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What is read last: enough, unless the time was over before. */
    <T> @Nullable T await(Supplier<? extends @Nullable T> read, Predicate<@Nullable T> enough, Duration atMost) {
        long left = atMost.toNanos();
        while (true) {
            long seen = writes();
            T found = read.get();
            if (enough.test(found) || left <= 0) {
                return found;
            }
            left = pause(seen, left);
        }
    }

    private long writes() {
        lock.lock();
        try {
            return writes;
        } finally {
            lock.unlock();
        }
    }

    /** Until something was written after {@code seen}; what is left of the time. */
    private long pause(long seen, long nanos) {
        long left = nanos;
        lock.lock();
        try {
            while (writes == seen && left > 0) {
                left = written.awaitNanos(left);
            }
            return left;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 0;
        } finally {
            lock.unlock();
        }
    }
}
