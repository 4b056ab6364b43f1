package org.mediationledger.launcher.server;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The events after a position, as one thread reads them. While Axon Server is away there are none; the stream is opened
 * again behind the last event read, tried four times a second at most.
 */
final class SteadyEventStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final long BETWEEN_TRIES = Duration.ofMillis(250).toNanos();
    private static final long BETWEEN_LOOKS = Duration.ofMillis(100).toNanos();

    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final LongSupplier nanoTime;
    private Runnable callback = () -> {};
    private @Nullable TrackingToken last;
    private @Nullable BlockingStream<TrackedEventMessage<?>> open;
    private @Nullable TrackedEventMessage<?> peeked;
    private @Nullable Long lostAt;

    SteadyEventStream(
            StreamableMessageSource<TrackedEventMessage<?>> source,
            @Nullable TrackingToken after,
            LongSupplier nanoTime) {
        this.source = source;
        this.last = after;
        this.nanoTime = nanoTime;
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
        long start = nanoTime.getAsLong();
        while (peek().isEmpty()) {
            long left = patience - (nanoTime.getAsLong() - start);
            if (left <= 0) {
                return false;
            }
            LockSupport.parkNanos(Math.min(left, BETWEEN_LOOKS));
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.DAYS)) {
            Thread.onSpinWait();
        }
        TrackedEventMessage<?> next = peek().orElseThrow(NoSuchElementException::new);
        peeked = null;
        return next;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        callback = onAvailable;
        return open == null || open.setOnAvailableCallback(onAvailable);
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private @Nullable TrackedEventMessage<?> next() {
        try {
            BlockingStream<TrackedEventMessage<?>> stream = opened();
            if (stream == null || !stream.hasNextAvailable()) {
                return null;
            }
            TrackedEventMessage<?> next = stream.nextAvailable();
            last = next.trackingToken();
            return next;
        } catch (AxonServerException away) {
            close();
            lostAt = nanoTime.getAsLong();
            return null;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Null where it is too early to try again. */
    private @Nullable BlockingStream<TrackedEventMessage<?>> opened() {
        if (open == null && (lostAt == null || nanoTime.getAsLong() - lostAt >= BETWEEN_TRIES)) {
            BlockingStream<TrackedEventMessage<?>> stream = source.openStream(last);
            stream.setOnAvailableCallback(callback);
            open = stream;
        }
        return open;
    }
}
