package org.mediationledger.launcher.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.launcher.sqlite.TestEvents.SERIALIZER;
import static org.mediationledger.launcher.sqlite.TestEvents.noted;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many at once. A deadlock shows as a test that doesn't end in time. */
@Timeout(60)
class ConcurrentAppendsTest {

    private static final int WRITERS = 16;
    private static final int CASES = 5;

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

    /**
     * In each round all writers look at the same five cases, then race. Two that want the same place can't both have
     * it, so from one to five of the sixteen win; and what is stored is what the winners wrote.
     */
    @Test
    void of_those_who_race_for_a_place_one_wins_and_the_others_are_told() throws Exception {
        int rounds = 40;
        CyclicBarrier together = new CyclicBarrier(WRITERS);
        Queue<Integer> roundsWon = new ConcurrentLinkedQueue<>();
        Queue<String> stored = new ConcurrentLinkedQueue<>();
        inParallel(Thread.ofPlatform().factory(), WRITERS, writer -> {
            Random random = new Random(writer);
            for (int round = 0; round < rounds; round++) {
                List<DomainEventMessage<?>> unit = nextEvents(random, writer + "/" + round);
                together.await();
                if (wins(unit)) {
                    roundsWon.add(round);
                    unit.forEach(event -> stored.add(event.getIdentifier()));
                }
                together.await();
            }
        });

        for (int round = 0; round < rounds; round++) {
            assertThat(Collections.frequency(roundsWon, round))
                    .as("winners of round %s", round)
                    .isBetween(1, CASES);
        }
        assertThat(all().map(TrackedEventMessage::getIdentifier)).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(all().map(event -> event.trackingToken().position().orElseThrow()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, stored.size()).boxed().toList());
        for (int i = 0; i < CASES; i++) {
            List<Long> sequence = store.engine()
                    .readEvents("case-" + i)
                    .asStream()
                    .<Long>map(DomainEventMessage::getSequenceNumber)
                    .toList();
            assertThat(sequence)
                    .containsExactlyElementsOf(
                            LongStream.range(0, sequence.size()).boxed().toList());
        }
    }

    @Test
    void a_tracking_reader_meets_each_event_once_and_in_order_while_sixteen_write() throws Exception {
        int each = 100;
        int all = WRITERS * each * 2;
        EmbeddedEventStore axon =
                EmbeddedEventStore.builder().storageEngine(store.engine()).build();
        try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
            Callable<List<Long>> reader = () -> positions(axon, all);
            List<Future<List<Long>>> read = List.of(readers.submit(reader), readers.submit(reader));
            inParallel(Thread.ofPlatform().factory(), WRITERS, writer -> {
                for (int i = 0; i < each; i++) {
                    axon.publish(noted("case-" + writer, i, "noted"), noted("meeting-" + writer, i, "noted"));
                }
            });
            for (Future<List<Long>> positions : read) {
                assertThat(positions.get())
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, all).boxed().toList());
            }
        } finally {
            axon.shutDown();
        }
    }

    @Test
    void an_event_can_be_read_by_everyone_when_its_append_returns() throws Exception {
        inParallel(Thread.ofPlatform().factory(), WRITERS, writer -> {
            for (int i = 0; i < 50; i++) {
                store.engine().appendEvents(noted("case-" + writer, i, "noted"));
                assertThat(store.engine().lastSequenceNumberFor("case-" + writer))
                        .contains((long) i);
            }
        });
    }

    @Test
    void hundreds_of_virtual_threads_append_and_read_without_a_deadlock() throws Exception {
        inParallel(Thread.ofVirtual().factory(), 400, writer -> {
            for (int i = 0; i < 5; i++) {
                store.engine().appendEvents(noted("case-" + writer, i, "noted"));
                assertThat(store.engine().readEvents("case-" + writer).asStream())
                        .hasSize(i + 1);
            }
        });
        assertThat(store.events().headPosition()).isEqualTo(400 * 5);
    }

    @Test
    void an_interrupted_writer_still_learns_what_became_of_its_events() throws Exception {
        inParallel(Thread.ofPlatform().factory(), WRITERS, writer -> {
            for (int i = 0; i < 20; i++) {
                Thread.currentThread().interrupt();
                store.engine().appendEvents(noted("case-" + writer, i, "noted"));
                assertThat(Thread.interrupted()).isTrue();
            }
        });
        assertThat(store.events().headPosition()).isEqualTo(WRITERS * 20);
    }

    @Test
    void closing_answers_everyone_and_what_was_answered_is_there() throws Exception {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        CountDownLatch allAreWriting = new CountDownLatch(WRITERS);
        Thread closer = Thread.ofPlatform().start(() -> {
            await(allAreWriting);
            store.close();
        });
        inParallel(Thread.ofPlatform().factory(), WRITERS, writer -> {
            try {
                for (int i = 0; true; i++) {
                    DomainEventMessage<?> event = noted("case-" + writer, i, "noted");
                    store.engine().appendEvents(event);
                    acknowledged.add(event.getIdentifier());
                    allAreWriting.countDown();
                }
            } catch (EventStoreException closed) {
                assertThat(closed).hasStackTraceContaining("the event store is closed");
            }
        });
        closer.join();
        open();
        assertThat(all().map(TrackedEventMessage::getIdentifier)).containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    private Stream<? extends TrackedEventMessage<?>> all() {
        return store.engine().readEvents(null, false);
    }

    /** One or two events for each of one to three cases, at the places that are free now. */
    private List<DomainEventMessage<?>> nextEvents(Random random, String text) {
        List<Integer> cases = new ArrayList<>(IntStream.range(0, CASES).boxed().toList());
        Collections.shuffle(cases, random);
        List<DomainEventMessage<?>> unit = new ArrayList<>();
        for (int one : cases.subList(0, 1 + random.nextInt(3))) {
            long next = store.engine()
                    .lastSequenceNumberFor("case-" + one)
                    .map(last -> last + 1)
                    .orElse(0L);
            int size = 1 + random.nextInt(2);
            for (int i = 0; i < size; i++) {
                unit.add(noted("case-" + one, next + i, text));
            }
        }
        return unit;
    }

    private boolean wins(List<DomainEventMessage<?>> unit) {
        try {
            store.engine().appendEvents(unit);
            return true;
        } catch (ConcurrencyException | AggregateStreamCreationException lost) {
            return false;
        }
    }

    private static List<Long> positions(EmbeddedEventStore axon, int count) throws InterruptedException {
        List<Long> positions = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream = axon.openStream(null)) {
            while (positions.size() < count) {
                positions.add(stream.nextAvailable().trackingToken().position().orElseThrow());
            }
        }
        return positions;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @FunctionalInterface
    private interface Writer {
        void write(int number) throws Exception;
    }

    /** Runs them all, and fails as the first of them that fails. */
    private static void inParallel(ThreadFactory threads, int count, Writer writer) throws Exception {
        try (ExecutorService executor = Executors.newThreadPerTaskExecutor(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                running.add(executor.submit(() -> {
                    writer.write(number);
                    return number;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
    }
}
