package org.mediationledger.launcher.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.launcher.sqlite.TestEvents.SERIALIZER;
import static org.mediationledger.launcher.sqlite.TestEvents.noted;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteEventSourceTest {

    @TempDir
    private Path folder;

    private SqliteEventStore store;

    @BeforeEach
    void open() {
        store = SqliteEventStore.open(folder.resolve("events.db"), SERIALIZER, SERIALIZER);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void more_events_than_are_fetched_at_a_time_are_read_in_the_order_of_their_positions() throws InterruptedException {
        append(0, 1_203);
        try (BlockingStream<TrackedEventMessage<?>> stream = store.source().openStream(null)) {
            List<String> read = read(stream, 1_203);
            assertThat(read).isEqualTo(ids(0, 1_203));
            assertThat(stream.hasNextAvailable()).isFalse();
            append(1_203, 2);
            assertThat(read(stream, 2)).isEqualTo(ids(1_203, 2));
        }
    }

    @Test
    void a_stream_goes_on_after_the_token_that_it_is_given() throws InterruptedException {
        append(0, 5);
        try (BlockingStream<TrackedEventMessage<?>> stream = store.source().openStream(tokenOf(2))) {
            assertThat(read(stream, 2)).isEqualTo(ids(3, 2));
        }
    }

    @Test
    void whoever_asked_to_be_called_is_called_once_an_append_can_be_read_and_never_after_closing()
            throws InterruptedException {
        List<Boolean> readable = new ArrayList<>();
        BlockingStream<TrackedEventMessage<?>> stream = store.source().openStream(null);
        assertThat(stream.setOnAvailableCallback(() -> readable.add(stream.hasNextAvailable())))
                .isTrue();
        append(0, 1);
        stream.nextAvailable();
        append(1, 1);
        stream.nextAvailable();
        stream.close();
        append(2, 1);
        assertThat(readable).containsExactly(true, true);
    }

    @Test
    void whoever_waits_for_an_event_is_woken_by_it() throws Exception {
        try (BlockingStream<TrackedEventMessage<?>> stream = store.source().openStream(null)) {
            CountDownLatch asking = new CountDownLatch(1);
            CompletableFuture<String> next = CompletableFuture.supplyAsync(() -> {
                asking.countDown();
                return read(stream, 1).getFirst();
            });
            asking.await();
            append(0, 1);
            assertThat(next.get(1, TimeUnit.MINUTES)).isEqualTo(ids(0, 1).getFirst());
        }
    }

    @Test
    void what_a_stream_peeked_at_is_still_next() throws InterruptedException {
        append(0, 2);
        try (BlockingStream<TrackedEventMessage<?>> stream = store.source().openStream(null)) {
            AtomicInteger peeks = new AtomicInteger();
            while (peeks.incrementAndGet() < 4) {
                assertThat(stream.peek())
                        .map(TrackedEventMessage::getIdentifier)
                        .contains(id(0));
            }
            assertThat(read(stream, 2)).isEqualTo(ids(0, 2));
            assertThat(stream.peek()).isEmpty();
        }
    }

    private void append(int first, int count) {
        store.engine()
                .appendEvents(IntStream.range(first, first + count)
                        .mapToObj(sequence -> noted("case-1", sequence, "note"))
                        .toList());
    }

    private @Nullable TrackingToken tokenOf(int sequence) throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = store.source().openStream(null)) {
            TrackedEventMessage<?> message = stream.nextAvailable();
            for (int i = 0; i < sequence; i++) {
                message = stream.nextAvailable();
            }
            return message.trackingToken();
        }
    }

    private static List<String> read(BlockingStream<TrackedEventMessage<?>> stream, int count) {
        try {
            List<String> read = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                read.add(stream.nextAvailable().getIdentifier());
            }
            return read;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static List<String> ids(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(SqliteEventSourceTest::id)
                .toList();
    }

    private static String id(int sequence) {
        return "note@case-1#" + sequence;
    }
}
