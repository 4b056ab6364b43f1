package org.mediationledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.statute.StatutoryDate;

/** What may stand in an event: it is kept for ever and read by everybody who is let into the case. */
class EventsTest {

    private static final Set<Class<?>> PLAIN = Set.of(
            String.class,
            boolean.class,
            int.class,
            Integer.class,
            long.class,
            UUID.class,
            LocalDate.class,
            LocalTime.class,
            Sealed.class);

    private static final Set<Class<?>> LAWS_OWN = Set.of(Clocks.class, StatutoryDate.class);

    static Stream<Class<?>> events() {
        return leaves(LedgerEvent.class);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventsTest::leaves)
                : Stream.of(type);
    }

    @Test
    void every_event_stands_in_the_catalogue_once_and_nothing_else_does() {
        List<Class<?>> catalogued = EventCatalogue.entries().stream()
                .<Class<?>>map(EventCatalogue.Entry::type)
                .toList();

        assertThat(catalogued).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(events().toList());
        assertThat(EventCatalogue.entries())
                .extracting(EventCatalogue.Entry::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void names_on_disk_begin_with_the_aggregate_that_they_are_of() {
        assertThat(EventCatalogue.entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.name()).matches("^(case|meeting|certificate|safeguarding)\\.[a-z-]+$");
            assertThat(entry.name()).startsWith(aggregate(entry.type()) + ".");
            assertThat(entry.revision()).isPositive();
            assertThat(EventCatalogue.named(entry.name())).isEqualTo(entry);
            assertThat(EventCatalogue.of(entry.type())).isEqualTo(entry);
        });
    }

    private static String aggregate(Class<?> event) {
        return Stream.of(CaseEvent.class, MeetingEvent.class, CertificateEvent.class, SafeguardingEvent.class)
                .filter(group -> group.isAssignableFrom(event))
                .map(group -> group.getSimpleName().replace("Event", "").toLowerCase(Locale.ROOT))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void only_what_repeats_a_child_is_passed_by() {
        assertThat(EventCatalogue.entries())
                .allSatisfy(entry -> assertThat(entry.noted())
                        .as(entry.name())
                        .isEqualTo(ChildNoted.class.isAssignableFrom(entry.type())));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_a_record_of_plain_values(Class<?> event) {
        assertThat(event).isRecord();
        assertThat(values(event, event.getSimpleName()))
                .allSatisfy(value ->
                        assertThat(isPlain(value.type())).as(value.path()).isTrue());
    }

    @Test
    void what_stands_in_clear_is_what_was_approved() throws IOException {
        Set<String> clear = new TreeSet<>();
        for (EventCatalogue.Entry entry : EventCatalogue.entries()) {
            values(entry.type(), entry.name())
                    .filter(value -> value.type() != Sealed.class)
                    .map(Value::line)
                    .forEach(clear::add);
        }

        assertThat(clear).containsExactlyElementsOf(approved());
    }

    private static List<String> approved() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EventsTest.class.getResourceAsStream("approved-clear-fields.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }

    /** A value somewhere in an event. */
    record Value(String path, Type type) {

        String line() {
            return path + ": " + (type instanceof Class<?> named ? named.getSimpleName() : type.getTypeName());
        }
    }

    /** Values are walked into down to what has no parts; statutory dates are values of the law's own. */
    private static Stream<Value> values(Class<?> type, String path) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> values(component, path));
    }

    private static Stream<Value> values(RecordComponent component, String path) {
        String here = path + "." + component.getName();
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return within((Class<?>) list.getActualTypeArguments()[0], here + "[]");
        }
        return type instanceof Class<?> named ? within(named, here) : Stream.of(new Value(here, type));
    }

    private static Stream<Value> within(Class<?> type, String path) {
        return LAWS_OWN.contains(type) || PLAIN.contains(type) || isId(type) || !type.isRecord()
                ? Stream.of(new Value(path, type))
                : values(type, path);
    }

    private static boolean isPlain(Type type) {
        return type instanceof Class<?> named
                && (PLAIN.contains(named)
                        || named.isEnum()
                        || isId(named)
                        || (LAWS_OWN.contains(named)
                                && values(named, "date").allMatch(value -> isPlain(value.type()))));
    }

    private static boolean isId(Class<?> type) {
        return type.getPackageName().equals("org.mediationledger.ids");
    }
}
