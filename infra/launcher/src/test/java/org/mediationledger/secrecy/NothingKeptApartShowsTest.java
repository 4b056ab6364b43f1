package org.mediationledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mediationledger.command.cases.DrawnLife;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.casefile.GetCaseFile;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.testing.Leaves;
import org.mediationledger.query.testing.TestMongo;
import org.mediationledger.query.timeline.GetTimeline;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.Role;

/**
 * Cases that real commands led, drawn by seed: whoever may not know what is confidential, or of a safeguarding file, is
 * answered in every word, number, count and version as if it had never been recorded.
 */
class NothingKeptApartShowsTest {

    private static final int COMMANDS = 50;
    private static final int STRETCH = 5;

    @Test
    void a_case_reads_as_if_what_is_kept_apart_had_never_been() {
        compare(10);
    }

    @Test
    @Tag("long")
    void a_thousand_cases_read_as_if_what_is_kept_apart_had_never_been() {
        assertThat(compare(1_000).hiddenFrom)
                .as("roles that something was kept from")
                .containsAll(keptOut());
    }

    private static Set<Role> keptOut() {
        Set<Role> roles = new TreeSet<>();
        for (Role role : Role.values()) {
            if (role != Role.COMMISSIONER && role != Role.LEDGER) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** From whom something was hidden, and to whom something was told that was hidden from others. */
    private static final class Tally {

        private final Set<Role> hiddenFrom = new TreeSet<>();
        private final Set<String> kindsHidden = new TreeSet<>();
        private int toldToTheEntitled;

        private Tally and(Tally other) {
            hiddenFrom.addAll(other.hiddenFrom);
            kindsHidden.addAll(other.kindsHidden);
            toldToTheEntitled += other.toldToTheEntitled;
            return this;
        }
    }

    /** Cases know nothing of each other, so stretches of them are compared side by side. */
    private static Tally compare(int cases) {
        Tally tally = IntStream.iterate(0, first -> first < cases, first -> first + STRETCH)
                .parallel()
                .mapToObj(first -> compare(first, Math.min(first + STRETCH, cases)))
                .reduce(Tally::and)
                .orElseThrow();
        assertThat(tally.kindsHidden)
                .as("kinds of events that were kept from somebody")
                .hasSizeGreaterThan(6);
        assertThat(tally.toldToTheEntitled)
                .as("entries that only the entitled were told")
                .isPositive();
        return tally;
    }

    private static Tally compare(int from, int until) {
        Tally tally = new Tally();
        try (TestMongo mongo = TestMongo.embedded()) {
            for (int seed = from; seed < until; seed++) {
                compare(mongo, seed, tally);
            }
        }
        return tally;
    }

    private static void compare(TestMongo mongo, int seed, Tally tally) {
        Recalled life = Recalled.of(DrawnLife.of(seed, COMMANDS));
        List<Actor> readers = life.readers();
        List<Long> moments = moments(life, readers);
        Instant now = life.events().getLast().recordedAt().plus(Duration.ofDays(1));
        Map<Actor, Map<LedgerQuery<?>, Object>> answers = Asked.of(mongo, life, now, readers, moments);
        Map<Set<UUID>, List<Actor>> alike = new LinkedHashMap<>();
        for (Actor reader : readers) {
            nothingOfItIsNamed(seed, life, reader, answers);
            tally.toldToTheEntitled += toldApart(life, reader, answers);
            alike.computeIfAbsent(life.keptFrom(reader), none -> new ArrayList<>())
                    .add(reader);
        }
        alike.forEach((kept, kin) -> {
            if (!kept.isEmpty()) {
                Map<Actor, Map<LedgerQuery<?>, Object>> without =
                        Asked.of(mongo, life.without(kept), now, kin, moments);
                kin.forEach(reader -> {
                    same(seed, reader, answers, without);
                    tally.hiddenFrom.add(reader.role());
                });
                life.events().stream()
                        .filter(recorded -> kept.contains(recorded.eventId()))
                        .forEach(recorded ->
                                tally.kindsHidden.add(recorded.catalogued().name()));
            }
        });
    }

    /** The places of what is kept from anybody, and of the last that nobody is kept from. */
    private static List<Long> moments(Recalled life, List<Actor> readers) {
        Set<UUID> kept = new HashSet<>();
        readers.forEach(reader -> kept.addAll(life.keptFrom(reader)));
        List<RecordedEvent> open = life.without(kept).events();
        long last = open.getLast().position();
        List<Long> moments = new ArrayList<>(List.of(last));
        life.events().stream()
                .filter(recorded -> kept.contains(recorded.eventId()) && recorded.position() < last)
                .map(RecordedEvent::position)
                .limit(1)
                .forEach(moments::add);
        return moments;
    }

    private static void same(
            int seed,
            Actor reader,
            Map<Actor, Map<LedgerQuery<?>, Object>> answers,
            Map<Actor, Map<LedgerQuery<?>, Object>> without) {
        Objects.requireNonNull(answers.get(reader))
                .forEach((query, answer) -> assertThat(answer)
                        .as("seed %d: %s asks %s", seed, reader.role(), query)
                        .isEqualTo(Objects.requireNonNull(without.get(reader)).get(query)));
    }

    /** How much of what others may not know stands in a timeline of this reader. */
    private static int toldApart(Recalled life, Actor reader, Map<Actor, Map<LedgerQuery<?>, Object>> answers) {
        String timelines = Objects.requireNonNull(answers.get(reader)).entrySet().stream()
                .filter(asked -> asked.getKey() instanceof GetTimeline)
                .map(asked -> asked.getValue().toString())
                .collect(Collectors.joining());
        return (int) life.events().stream()
                .filter(recorded -> recorded.disclosure().compareTo(DisclosureClass.PARTY) > 0)
                .filter(recorded -> timelines.contains(recorded.eventId().toString()))
                .count();
    }

    /** Neither ids nor sealed values nor those who recorded it; and no entry of a timeline. */
    private static void nothingOfItIsNamed(
            int seed, Recalled life, Actor reader, Map<Actor, Map<LedgerQuery<?>, Object>> answers) {
        Set<String> secrets = new TreeSet<>();
        Set<String> shown = new HashSet<>();
        Set<UUID> kept = life.keptFrom(reader);
        for (RecordedEvent recorded : life.events()) {
            (kept.contains(recorded.eventId()) ? secrets : shown).addAll(identifying(recorded));
        }
        secrets.removeAll(shown);
        Set<UUID> untold = life.untoldTo(reader);
        Objects.requireNonNull(answers.get(reader)).forEach((query, answer) -> {
            String text = answer.toString();
            if (!(query instanceof GetCaseFile file) || file.asAt() == null) {
                assertThat(secrets)
                        .as("seed %d: %s asks %s", seed, reader.role(), query)
                        .noneMatch(text::contains);
            }
            if (query instanceof GetTimeline) {
                assertThat(untold)
                        .as("seed %d: %s asks %s", seed, reader.role(), query)
                        .noneMatch(event -> text.contains(event.toString()));
            }
        });
    }

    private static Set<String> identifying(RecordedEvent recorded) {
        Set<String> values = new HashSet<>();
        for (Object leaf : Leaves.of(recorded.event())) {
            if (leaf.toString().length() > 12 && !leaf.toString().matches("[A-Z_]+")) {
                values.add(leaf.toString());
            }
        }
        values.add(recorded.eventId().toString());
        values.add(recorded.recordedAt().toString());
        values.add(String.valueOf(recorded.by().account()) + ",");
        return values;
    }
}
