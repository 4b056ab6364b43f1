package org.mediationledger.launcher.server;

import io.axoniq.axonserver.connector.ResultStream;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mediationledger.evidence.StoredEvent;
import org.mediationledger.log.LogStopped;
import org.mediationledger.log.LogUnreachable;
import org.mediationledger.log.StoredEvents;

/**
 * The events as they lie in Axon Server, read through its own stream and brought to no newer shape. Their tokens count from
 * 0 without gaps. How many there are is what the server says; silence never means that there are no more.
 */
final class AxonServerEvents implements StoredEvents {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The connector keeps at least so many; more for those who ask for more. */
    private static final int LEAST_BUFFER = 64;

    private static final int MOST_BUFFER = 1_024;

    private final Supplier<EventChannel> channel;
    private final Duration patience;

    /** @param channel the connection's present one */
    AxonServerEvents(Supplier<EventChannel> channel) {
        this(channel, PATIENCE);
    }

    /** @param patience how long an answer may take */
    AxonServerEvents(Supplier<EventChannel> channel, Duration patience) {
        this.channel = channel;
        this.patience = patience;
    }

    /**
     * How many events there are.
     *
     * @throws LogUnreachable when the server doesn't say
     */
    long count() {
        return lastToken(channel.get()) + 1;
    }

    /**
     * {@inheritDoc}
     *
     * @throws LogUnreachable when the server doesn't give what it said that it has
     * @throws LogStopped when there is no event in a place where there must be one
     */
    @Override
    public List<StoredEvent> after(long position, int limit) {
        EventChannel events = channel.get();
        long skipped = Math.max(position, 0);
        long until = Math.min(lastToken(events) + 1, skipped + limit);
        List<StoredEvent> read = new ArrayList<>();
        if (skipped < until) {
            int buffer = Math.clamp(until - skipped, LEAST_BUFFER, MOST_BUFFER);
            try (ResultStream<EventWithToken> stream = events.openStream(skipped - 1, buffer, buffer / 2, true)) {
                for (long token = skipped; token < until; token++) {
                    read.add(AxonServerEvent.stored(at(token, stream)));
                }
            }
        }
        return read;
    }

    private EventWithToken at(long token, ResultStream<EventWithToken> stream) {
        EventWithToken next = next(stream);
        if (next.getToken() != token) {
            throw new LogStopped(
                    LogStopped.Reason.WOULD_FORK,
                    "Axon Server has no event of token " + token + ", and one of token " + next.getToken());
        }
        return next;
    }

    private EventWithToken next(ResultStream<EventWithToken> stream) {
        try {
            EventWithToken next = stream.nextIfAvailable(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (next == null) {
                throw unreachable(stream.getError().orElse(null));
            }
            return next;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw unreachable(stopping);
        }
    }

    private long lastToken(EventChannel events) {
        try {
            return events.getLastToken().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw unreachable(stopping);
        } catch (ExecutionException | TimeoutException failed) {
            throw unreachable(failed);
        }
    }

    private static LogUnreachable unreachable(@Nullable Throwable why) {
        return new LogUnreachable("Axon Server does not give the events", why);
    }
}
