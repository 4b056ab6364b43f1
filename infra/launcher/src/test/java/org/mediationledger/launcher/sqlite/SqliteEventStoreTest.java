package org.mediationledger.launcher.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mediationledger.launcher.sqlite.TestEvents.SERIALIZER;
import static org.mediationledger.launcher.sqlite.TestEvents.noted;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.launcher.sqlite.TestEvents.Noted;

class SqliteEventStoreTest {

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

    /** Axon's own in-memory engine says what an engine answers. */
    @Test
    void every_event_is_read_back_as_axons_in_memory_engine_would() {
        EventStorageEngine oracle = new InMemoryEventStorageEngine();
        Map<String, Long> next = new HashMap<>();
        Random random = new Random(7);
        for (int unit = 0; unit < 360; unit++) {
            List<EventMessage<?>> events = new ArrayList<>();
            int size = 1 + random.nextInt(8);
            for (int i = 0; i < size; i++) {
                String aggregate = "case-" + random.nextInt(3);
                long sequence = next.merge(aggregate, 1L, Long::sum) - 1;
                Instant recordedAt = TestEvents.NOW.plusNanos(random.nextLong(9_000_000_000L));
                events.add(noted(aggregate, sequence, "note " + unit, recordedAt));
            }
            oracle.appendEvents(events);
            store.engine().appendEvents(events);
        }
        store.engine().appendEvents(new GenericEventMessage<>(new Noted("of no case")));

        for (String aggregate : next.keySet()) {
            for (long from : new long[] {0, 1, 499, 500, 501, 5_000}) {
                assertThat(told(store.engine().readEvents(aggregate, from).asStream()))
                        .isEqualTo(told(oracle.readEvents(aggregate, from).asStream()));
            }
            assertThat(store.engine().lastSequenceNumberFor(aggregate))
                    .isEqualTo(oracle.lastSequenceNumberFor(aggregate));
        }
        assertThat(store.engine().readEvents("case-0").asStream().count()).isGreaterThan(500);
        List<String> inOrder = store.engine()
                .readEvents(null, false)
                .map(SqliteEventStoreTest::told)
                .toList();
        List<String> expected =
                oracle.readEvents(null, false).map(SqliteEventStoreTest::told).toList();
        assertThat(inOrder).hasSize(expected.size() + 1).startsWith(expected.toArray(new String[0]));
        assertThat(inOrder.getLast()).contains("of no case");
    }

    @Test
    void positions_count_from_one_without_gaps_whatever_was_refused_in_between() {
        for (int i = 0; i < 20; i++) {
            store.engine().appendEvents(noted("case", i, "first"));
            int taken = i;
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() ->
                            store.engine().appendEvents(noted("other", taken, "lost"), noted("case", taken, "lost")));
            store.engine().appendEvents(noted("other", i, "first"));
        }
        assertThat(store.engine().readEvents(null, false).map(SqliteEventStoreTest::position))
                .containsExactlyElementsOf(
                        Stream.iterate(1L, position -> position + 1).limit(40).toList());
    }

    @Test
    void one_unit_of_work_over_several_aggregates_is_stored_wholly_or_not_at_all() {
        store.engine().appendEvents(noted("case", 0, "opened"), noted("meeting", 0, "convened"));
        store.engine().appendEvents(noted("meeting", 1, "moved"));

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> store.engine()
                        .appendEvents(
                                noted("case", 1, "noted"),
                                noted("certificate", 0, "issued"),
                                noted("meeting", 1, "held")))
                .withMessageContaining("aggregate [meeting] at sequence [1]");

        assertThat(store.engine().lastSequenceNumberFor("case")).contains(0L);
        assertThat(store.engine().lastSequenceNumberFor("certificate")).isEmpty();
        assertThat(texts("meeting")).containsExactly("convened", "moved");
    }

    @Test
    void a_second_beginning_of_a_stream_is_refused_as_such() {
        store.engine().appendEvents(noted("case", 0, "opened"));
        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> store.engine().appendEvents(noted("case", 0, "opened again")))
                .withMessageContaining("case");
    }

    @Test
    void the_same_event_is_not_stored_twice() {
        DomainEventMessage<?> event = noted("case", 5, "noted");
        store.engine().appendEvents(event);
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> store.engine().appendEvents(event));
        assertThat(store.events().headPosition()).isEqualTo(1);
    }

    @Test
    void an_empty_unit_of_work_appends_nothing() {
        store.engine().appendEvents(List.of());
        assertThat(store.events().headPosition()).isZero();
    }

    @Test
    void an_empty_store_has_no_tokens_and_a_filled_one_has_them_at_both_ends_and_in_time() {
        EventStorageEngine engine = store.engine();
        assertThat(engine.createHeadToken()).isNull();
        assertThat(engine.createTailToken()).isNull();
        assertThat(engine.createTokenAt(TestEvents.NOW)).isNull();
        assertThat(engine.lastSequenceNumberFor("case")).isEmpty();
        assertThat(engine.readSnapshot("case")).isEmpty();

        for (int i = 0; i < 5; i++) {
            engine.appendEvents(noted("case", i, "noted", TestEvents.NOW.plusSeconds(i)));
        }
        assertThat(engine.createHeadToken()).isEqualTo(token(5));
        assertThat(engine.createTailToken()).isEqualTo(token(0));
        assertThat(engine.createTokenAt(TestEvents.NOW.plusSeconds(2))).isEqualTo(token(2));
        assertThat(engine.createTokenAt(TestEvents.NOW.plusSeconds(9))).isEqualTo(token(5));
        assertThat(engine.readEvents(token(3), false).map(SqliteEventStoreTest::position))
                .containsExactly(4L, 5L);
    }

    @Test
    void the_newest_snapshot_is_kept_and_an_older_or_repeated_one_is_let_go() {
        EventStorageEngine engine = store.engine();
        engine.storeSnapshot(noted("case", 4, "as of five"));
        engine.storeSnapshot(noted("case", 4, "as of five, again"));
        assertThat(engine.readSnapshot("case").map(SqliteEventStoreTest::text)).contains("as of five");

        engine.storeSnapshot(noted("case", 9, "as of ten"));
        engine.storeSnapshot(noted("case", 7, "as of eight"));
        assertThat(engine.readSnapshot("case").map(SqliteEventStoreTest::text)).contains("as of ten");
        assertThat(store.events().headPosition()).isZero();
    }

    @Test
    void a_store_that_is_opened_again_goes_on_where_it_ended() {
        store.engine().appendEvents(noted("case", 0, "opened"));
        store.close();
        open();
        store.engine().appendEvents(noted("case", 1, "advised"));
        assertThat(texts("case")).containsExactly("opened", "advised");
        assertThat(store.events().headPosition()).isEqualTo(2);
    }

    @Test
    void a_closed_store_is_one_file() {
        store.engine().appendEvents(noted("case", 0, "opened"));
        store.close();
        assertThat(folder).isDirectoryContaining("glob:**/events.db");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void a_closed_store_says_so() {
        store.close();
        assertThatExceptionOfType(EventStoreException.class)
                .isThrownBy(() -> store.engine().appendEvents(noted("case", 0, "late")))
                .withStackTraceContaining("the event store is closed");
        assertThatExceptionOfType(EventStoreException.class)
                .isThrownBy(() -> store.engine().readEvents("case").hasNext());
        assertThatExceptionOfType(EventStoreException.class)
                .isThrownBy(() -> store.events().headPosition());
    }

    private static GapAwareTrackingToken token(long position) {
        return GapAwareTrackingToken.newInstance(position, Set.of());
    }

    private List<String> texts(String aggregate) {
        return store.engine()
                .readEvents(aggregate)
                .asStream()
                .map(SqliteEventStoreTest::text)
                .toList();
    }

    private static String text(EventMessage<?> event) {
        return ((Noted) event.getPayload()).text();
    }

    private static Long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    private static List<String> told(Stream<? extends DomainEventMessage<?>> events) {
        return events.map(SqliteEventStoreTest::told).toList();
    }

    /** All that an event says, with the time in whole milliseconds. */
    private static String told(EventMessage<?> event) {
        String place = event instanceof DomainEventMessage<?> domain
                ? domain.getType() + " " + domain.getAggregateIdentifier() + "#" + domain.getSequenceNumber()
                : "";
        return String.join(
                " ",
                place,
                event.getIdentifier(),
                Long.toString(event.getTimestamp().toEpochMilli()),
                event.getPayload().toString(),
                event.getMetaData().toString());
    }
}
