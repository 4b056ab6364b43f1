package org.mediationledger.query.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened in a case, in the order in which it was recorded; struck-out entries are left out. */
public record Happenings(List<Happening> all) {

    static final Happenings NONE = new Happenings(List.of());

    Happenings and(Happening more) {
        List<Happening> longer = new ArrayList<>(all);
        longer.add(more);
        return new Happenings(List.copyOf(longer));
    }

    Happenings redated(UUID event, LocalDate day) {
        return new Happenings(all.stream()
                .map(one -> one.event().equals(event) ? one.onDay(day) : one)
                .toList());
    }

    Happenings without(UUID event) {
        return new Happenings(
                all.stream().filter(one -> !one.event().equals(event)).toList());
    }

    /** Without what the former provider keeps to itself: that it asked for feedback. */
    Happenings handedOver() {
        return new Happenings(
                all.stream().filter(one -> one.what() != What.FEEDBACK_ASKED).toList());
    }

    Stream<Happening> of(What... kinds) {
        return all.stream().filter(one -> Arrays.asList(kinds).contains(one.what()));
    }

    @Nullable
    Happening first(What... kinds) {
        return of(kinds).findFirst().orElse(null);
    }

    @Nullable
    Happening newest(What... kinds) {
        return of(kinds).reduce((older, newer) -> newer).orElse(null);
    }

    /** Whether the newest of these kinds is of that one. */
    boolean standsAt(What kind, What... others) {
        What[] kinds = Arrays.copyOf(others, others.length + 1);
        kinds[others.length] = kind;
        Happening newest = newest(kinds);
        return newest != null && newest.what() == kind;
    }

    /** What was recorded after another. */
    Happenings after(Happening earlier) {
        return new Happenings(all.subList(all.indexOf(earlier) + 1, all.size()));
    }

    /** What is about one meeting, certificate or right-holder. */
    Happenings about(@Nullable String subject) {
        return new Happenings(all.stream()
                .filter(one -> Objects.equals(one.subject(), subject))
                .toList());
    }
}
