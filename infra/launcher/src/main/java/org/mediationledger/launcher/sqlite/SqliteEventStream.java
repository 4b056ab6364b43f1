package org.mediationledger.launcher.sqlite;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * The events after a position, as one thread reads them, with those that are appended while it reads. Whoever appends
 * never waits for the reader.
 */
final class SqliteEventStream implements BlockingStream<TrackedEventMessage<?>> {

    private final EventStorageEngine engine;
    private final Bell appended;
    private final Semaphore rung = new Semaphore(0);
    private final Runnable signal = this::signal;
    private volatile Runnable callback = () -> {};
    private @Nullable TrackingToken last;
    private Iterator<? extends TrackedEventMessage<?>> read = Collections.emptyIterator();
    private @Nullable TrackedEventMessage<?> peeked;

    SqliteEventStream(EventStorageEngine engine, Bell appended, @Nullable TrackingToken after) {
        this.engine = engine;
        this.appended = appended;
        this.last = after;
        appended.add(signal);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (peeked == null) {
            peeked = next();
        }
        return Optional.ofNullable(peeked);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long patience = unit.toNanos(timeout);
        long start = System.nanoTime();
        while (peek().isEmpty()) {
            if (!rung.tryAcquire(patience - (System.nanoTime() - start), TimeUnit.NANOSECONDS)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (peek().isEmpty()) {
            rung.acquire();
        }
        TrackedEventMessage<?> next = peek().orElseThrow(NoSuchElementException::new);
        peeked = null;
        return next;
    }

    /** Calls whenever events were appended, from the thread that appended them. */
    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        callback = onAvailable;
        return true;
    }

    @Override
    public void close() {
        appended.remove(signal);
    }

    private @Nullable TrackedEventMessage<?> next() {
        if (!read.hasNext()) {
            read = unread();
        }
        if (!read.hasNext()) {
            return null;
        }
        TrackedEventMessage<?> next = read.next();
        last = next.trackingToken();
        return next;
    }

    /** What is appended after the permits are drained is either read or rings again. */
    private Iterator<? extends TrackedEventMessage<?>> unread() {
        rung.drainPermits();
        return engine.readEvents(last, false).iterator();
    }

    private void signal() {
        rung.release();
        callback.run();
    }
}
