package org.mediationledger.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mediationledger.evidence.StoredEvent;
import org.mediationledger.log.LogStopped;
import org.mediationledger.log.LogUnreachable;

/** Over a channel that answers as Axon Server does, or doesn't. */
class AxonServerEventsTest {

    private static final Instant RECORDED = Instant.parse("2026-09-29T10:11:12.345Z");

    private final List<EventWithToken> stored = new ArrayList<>();
    private long lastToken = -1;

    private final AxonServerEvents events = new AxonServerEvents(this::channel, Duration.ofMillis(1));

    @Test
    void an_event_is_as_it_lies_in_the_store() {
        store(event(0).setAggregateType("Case")
                .setAggregateIdentifier("b6c1")
                .setAggregateSequenceNumber(17)
                .build());

        StoredEvent read = events.after(0, 10).getFirst();

        assertThat(read.position()).isEqualTo(1);
        assertThat(read.aggregateType()).isEqualTo("Case");
        assertThat(read.aggregateId()).isEqualTo("b6c1");
        assertThat(read.sequence()).isEqualTo(17);
        assertThat(read.eventId()).isEqualTo("event 0");
        assertThat(read.recordedAt()).isEqualTo(RECORDED);
        assertThat(read.payloadType()).isEqualTo("case.adviser-contacted");
        assertThat(read.revision()).isEqualTo("1");
        assertThat(new String(read.payload(), StandardCharsets.UTF_8)).isEqualTo("{ \"as\" : \"written\" }");
        assertThat(new String(read.metaData(), StandardCharsets.UTF_8)).isEqualTo("{}");
    }

    @Test
    void an_event_of_no_aggregate_stands_by_itself_and_what_has_no_revision_has_none() {
        store(event(0).setPayload(SerializedObject.newBuilder().setType("t")).build());

        StoredEvent read = events.after(0, 1).getFirst();

        assertThat(read.aggregateType()).isNull();
        assertThat(read.aggregateId()).isEqualTo("event 0");
        assertThat(read.sequence()).isZero();
        assertThat(read.revision()).isNull();
    }

    @Test
    void metadata_are_written_the_same_way_in_whatever_order_they_come() {
        Event.Builder one = event(0).putMetaData("role", text("ADVISER"))
                .putMetaData("account", text("adviser \u00e9\"\n"))
                .putMetaData(
                        "answered",
                        MetaDataValue.newBuilder().setBooleanValue(true).build())
                .putMetaData(
                        "count", MetaDataValue.newBuilder().setNumberValue(-7).build());
        Event.Builder other = event(1);
        List.of("count", "answered", "account", "role")
                .forEach(name -> other.putMetaData(name, one.getMetaDataOrThrow(name)));
        store(one.build());
        store(other.build());

        List<StoredEvent> read = events.after(0, 2);

        assertThat(new String(read.getFirst().metaData(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"account\":\"adviser \u00e9\\\"\\n\",\"answered\":true,\"count\":-7,\"role\":\"ADVISER\"}");
        assertThat(read.getLast().metaData()).isEqualTo(read.getFirst().metaData());
    }

    @Test
    void what_has_no_place_in_canonical_json_says_what_it_is() {
        store(event(0).putMetaData(
                        "d", MetaDataValue.newBuilder().setDoubleValue(0.1).build())
                .putMetaData(
                        "large",
                        MetaDataValue.newBuilder().setNumberValue(1L << 53).build())
                .putMetaData(
                        "least",
                        MetaDataValue.newBuilder()
                                .setNumberValue(Long.MIN_VALUE)
                                .build())
                .putMetaData("none", MetaDataValue.getDefaultInstance())
                .putMetaData(
                        "object",
                        MetaDataValue.newBuilder()
                                .setBytesValue(SerializedObject.newBuilder()
                                        .setType("java.time.Instant")
                                        .setData(ByteString.copyFromUtf8("7")))
                                .build())
                .build());

        assertThat(new String(events.after(0, 1).getFirst().metaData(), StandardCharsets.UTF_8))
                .isEqualTo("{\"d\":{\"double\":\"0.1\"},\"large\":{\"number\":\"9007199254740992\"},"
                        + "\"least\":{\"number\":\"-9223372036854775808\"},\"none\":{},"
                        + "\"object\":{\"data\":\"Nw==\",\"revision\":\"\",\"type\":\"java.time.Instant\"}}");
    }

    @Test
    void as_many_are_read_as_were_asked_for_from_where_was_asked() {
        assertThat(events.count()).isZero();
        assertThat(events.after(0, 5)).isEmpty();
        LongStream.range(0, 10).forEach(token -> store(event(token).build()));

        assertThat(events.count()).isEqualTo(10);
        assertThat(events.after(0, 3)).extracting(StoredEvent::position).containsExactly(1L, 2L, 3L);
        assertThat(events.after(7, 5)).extracting(StoredEvent::position).containsExactly(8L, 9L, 10L);
        assertThat(events.after(10, 5)).isEmpty();
        assertThat(events.after(99, 5)).isEmpty();
    }

    @Test
    void a_server_that_is_silent_has_not_said_that_there_are_no_more() {
        store(event(0).build());
        lastToken = 4;

        assertThatExceptionOfType(LogUnreachable.class).isThrownBy(() -> events.after(0, 3));
        assertThat(events.after(0, 1)).hasSize(1);
    }

    @Test
    void a_server_that_does_not_say_how_many_there_are_is_not_believed_to_have_none() {
        lastToken = Long.MIN_VALUE;

        assertThatExceptionOfType(LogUnreachable.class).isThrownBy(() -> events.after(0, 3));
        assertThatExceptionOfType(LogUnreachable.class).isThrownBy(events::count);
    }

    @Test
    void an_event_that_is_gone_stops_the_log() {
        store(event(0).build());
        store(event(2).build());

        assertThatExceptionOfType(LogStopped.class)
                .isThrownBy(() -> events.after(0, 3))
                .satisfies(stopped -> assertThat(stopped.reason()).isEqualTo(LogStopped.Reason.WOULD_FORK));
    }

    private void store(Event event) {
        long token = Long.parseLong(event.getMessageIdentifier().substring("event ".length()));
        stored.add(EventWithToken.newBuilder().setToken(token).setEvent(event).build());
        lastToken = token;
    }

    private static Event.Builder event(long number) {
        return Event.newBuilder()
                .setMessageIdentifier("event " + number)
                .setTimestamp(RECORDED.toEpochMilli())
                .setPayload(SerializedObject.newBuilder()
                        .setType("case.adviser-contacted")
                        .setRevision("1")
                        .setData(ByteString.copyFromUtf8("{ \"as\" : \"written\" }")));
    }

    private static MetaDataValue text(String text) {
        return MetaDataValue.newBuilder().setTextValue(text).build();
    }

    private EventChannel channel() {
        return (EventChannel) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {EventChannel.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getLastToken" ->
                        lastToken == Long.MIN_VALUE
                                ? new CompletableFuture<Long>()
                                : CompletableFuture.completedFuture(lastToken);
                    case "openStream" -> stream((long) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** @param after the last token that is not wanted */
    private EventStream stream(long after) {
        Deque<EventWithToken> left = new ArrayDeque<>(
                stored.stream().filter(event -> event.getToken() > after).toList());
        return (EventStream) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {EventStream.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "nextIfAvailable" -> left.poll();
                    case "getError" -> Optional.empty();
                    case "close" -> null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
