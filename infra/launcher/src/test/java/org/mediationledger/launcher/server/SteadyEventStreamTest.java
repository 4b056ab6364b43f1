package org.mediationledger.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SteadyEventStreamTest {

    private static final long QUARTER = 250_000_000;

    private final Server server = new Server(5);
    private final AtomicLong nanoTime = new AtomicLong(-3 * QUARTER);
    private final SteadyEventStream stream = new SteadyEventStream(server, null, nanoTime::get);

    @Test
    void events_come_in_order_and_then_there_is_none() throws InterruptedException {
        assertThat(taken(5)).containsExactly(0, 1, 2, 3, 4);
        assertThat(stream.hasNextAvailable()).isFalse();
    }

    @Test
    void an_event_that_was_peeked_at_is_still_next_although_the_server_went_away() throws InterruptedException {
        assertThat(stream.hasNextAvailable()).isTrue();
        server.away = true;
        assertThat(taken(1)).containsExactly(0);
        assertThat(stream.hasNextAvailable()).isFalse();
    }

    @Test
    void after_an_outage_the_next_event_follows_the_last_one() throws InterruptedException {
        assertThat(taken(2)).containsExactly(0, 1);
        server.away = true;
        assertThat(stream.hasNextAvailable()).isFalse();
        server.away = false;
        nanoTime.addAndGet(QUARTER);
        assertThat(taken(3)).containsExactly(2, 3, 4);
    }

    @Test
    void a_server_that_is_away_is_tried_four_times_a_second() {
        server.away = true;
        for (int look = 0; look < 40; look++) {
            assertThat(stream.hasNextAvailable()).isFalse();
            nanoTime.addAndGet(QUARTER / 4);
        }
        assertThat(server.opened).isEqualTo(10);
    }

    @Test
    void whoever_asked_to_be_called_is_called_by_the_stream_that_was_opened_again() throws InterruptedException {
        List<String> calls = new ArrayList<>();
        assertThat(stream.setOnAvailableCallback(() -> calls.add("called"))).isTrue();
        assertThat(taken(1)).containsExactly(0);
        server.away = true;
        assertThat(taken(0)).isEmpty();
        assertThat(stream.hasNextAvailable()).isFalse();
        server.away = false;
        nanoTime.addAndGet(QUARTER);
        assertThat(taken(1)).containsExactly(1);
        server.callback.run();
        assertThat(calls).containsExactly("called");
    }

    @Test
    void what_is_wrong_with_an_event_is_not_taken_for_an_outage() {
        server.broken = true;
        assertThatThrownBy(stream::hasNextAvailable).isInstanceOf(IllegalArgumentException.class);
    }

    private List<Integer> taken(int count) throws InterruptedException {
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            taken.add((Integer) stream.nextAvailable().getPayload());
        }
        return taken;
    }

    /** Holds some events, and can go away as Axon Server does: its streams, new and old, say so by an exception. */
    private static final class Server implements StreamableMessageSource<TrackedEventMessage<?>> {

        private final List<TrackedEventMessage<?>> events;
        private boolean away;
        private boolean broken;
        private int opened;
        private Runnable callback = () -> {};

        Server(int count) {
            events = IntStream.range(0, count)
                    .<TrackedEventMessage<?>>mapToObj(i -> new GenericTrackedEventMessage<>(
                            new GlobalSequenceTrackingToken(i), GenericEventMessage.asEventMessage(i)))
                    .toList();
        }

        @Override
        public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
            opened++;
            long last = after == null ? -1 : after.position().orElseThrow();
            return new Opened(Math.toIntExact(last + 1));
        }

        private final class Opened implements BlockingStream<TrackedEventMessage<?>> {

            private int next;

            Opened(int next) {
                this.next = next;
            }

            @Override
            public Optional<TrackedEventMessage<?>> peek() {
                if (away) {
                    throw new AxonServerException("AXONIQ-0001", "the stream has been closed");
                }
                if (broken) {
                    throw new IllegalArgumentException("an event that nobody can read");
                }
                return next < events.size() ? Optional.of(events.get(next)) : Optional.empty();
            }

            @Override
            public boolean hasNextAvailable(int timeout, TimeUnit unit) {
                return peek().isPresent();
            }

            @Override
            public TrackedEventMessage<?> nextAvailable() {
                TrackedEventMessage<?> event = peek().orElseThrow();
                next++;
                return event;
            }

            @Override
            public boolean setOnAvailableCallback(Runnable onAvailable) {
                callback = onAvailable;
                return true;
            }

            @Override
            public void close() {
                next = events.size();
            }
        }
    }
}
