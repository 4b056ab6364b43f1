package org.mediationledger.launcher.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mediationledger.launcher.sqlite.TestEvents.NOW;
import static org.mediationledger.launcher.sqlite.TestEvents.SERIALIZER;
import static org.mediationledger.launcher.sqlite.TestEvents.noted;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.evidence.StoredEvent;
import org.mediationledger.launcher.sqlite.TestEvents.Noted;

class SqliteEventsTest {

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
    void an_empty_store_has_position_zero_at_all_times() {
        assertThat(store.events().headPosition()).isZero();
        assertThat(store.events().lastPositionNotAfter(Instant.parse("9999-12-31T23:59:59Z")))
                .isZero();
        assertThat(store.events().eventsOf(List.of("case"))).isEmpty();
        assertThat(store.events().eventsOf(List.of())).isEmpty();
    }

    /** Clocks are set back, so times don't always follow positions; the oracle looks at every event. */
    @Test
    void the_last_position_not_after_an_instant_is_the_greatest_that_qualifies() {
        Random random = new Random(11);
        List<Instant> recorded = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Instant at = NOW.plusMillis(i * 10L + random.nextInt(200));
            recorded.add(at);
            store.engine().appendEvents(noted("case", i, "noted", at.plusNanos(random.nextInt(1_000_000))));
        }
        assertThat(store.events().headPosition()).isEqualTo(300);
        for (int i = -5; i < 3_500; i++) {
            Instant instant = NOW.plusMillis(i).plusNanos(random.nextInt(1_000_000));
            long expected = 0;
            for (int position = 1; position <= recorded.size(); position++) {
                if (!recorded.get(position - 1).isAfter(instant)) {
                    expected = position;
                }
            }
            assertThat(store.events().lastPositionNotAfter(instant)).isEqualTo(expected);
        }
    }

    @Test
    void the_events_of_a_case_and_its_children_come_in_the_order_of_their_positions() {
        store.engine().appendEvents(noted("case", 0, "opened"));
        store.engine().appendEvents(noted("another", 0, "opened"));
        store.engine().appendEvents(noted("case", 1, "convened"), noted("meeting", 0, "convened"));
        store.engine().appendEvents(noted("meeting", 1, "moved"));
        store.engine().appendEvents(noted("case", 2, "noted"));

        assertThat(store.events().eventsOf(List.of("meeting", "case", "certificate")))
                .extracting(StoredEvent::position, StoredEvent::aggregateId, StoredEvent::sequence)
                .containsExactly(
                        tuple(1L, "case", 0L),
                        tuple(3L, "case", 1L),
                        tuple(4L, "meeting", 0L),
                        tuple(5L, "meeting", 1L),
                        tuple(6L, "case", 2L));
    }

    @Test
    void an_event_is_told_as_it_is_stored() {
        store.engine().appendEvents(noted("case", 0, "opened", NOW.plusNanos(999_999)));
        StoredEvent event = store.events().eventsOf(List.of("case")).getFirst();
        assertThat(event.position()).isEqualTo(1);
        assertThat(event.aggregateType()).isEqualTo("case");
        assertThat(event.aggregateId()).isEqualTo("case");
        assertThat(event.sequence()).isZero();
        assertThat(event.eventId()).isEqualTo("opened@case#0");
        assertThat(event.recordedAt()).isEqualTo(NOW);
        assertThat(event.payloadType()).isEqualTo(Noted.class.getName());
        assertThat(event.revision()).isNull();
        assertThat(new String(event.payload(), StandardCharsets.UTF_8)).isEqualTo("{\"text\":\"opened\"}");
        assertThat(new String(event.metaData(), StandardCharsets.UTF_8)).contains("adviser of opened");
    }

    @Test
    void an_event_of_no_case_has_no_type() {
        store.engine().appendEvents(new GenericEventMessage<>(new Noted("of no case")));
        String id =
                store.engine().readEvents(null, false).findFirst().orElseThrow().getIdentifier();
        assertThat(store.events().eventsOf(List.of(id)))
                .singleElement()
                .extracting(StoredEvent::aggregateType)
                .isNull();
    }
}
