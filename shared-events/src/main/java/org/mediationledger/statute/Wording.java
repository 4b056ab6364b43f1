package org.mediationledger.statute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How explanations write dates: in English whatever the machine's language, and always the same. */
final class Wording {

    private static final Map<DayOfWeek, String> WEEKDAYS = names(DayOfWeek.class);
    private static final Map<Month, String> MONTHS = names(Month.class);

    private Wording() {}

    /** "28 Feb 2026". */
    static String date(LocalDate day) {
        return dayAndMonth(day) + " " + day.getYear();
    }

    /** "Sat 28 Feb 2026". */
    static String shortDate(LocalDate day) {
        return shortDayAndMonth(day) + " " + day.getYear();
    }

    /** "Saturday 28 February 2026". */
    static String fullDate(LocalDate day) {
        return weekday(day) + " " + day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    /** "28 Feb". */
    static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + abbreviated(month(day));
    }

    /** "Sat 28 Feb". */
    static String shortDayAndMonth(LocalDate day) {
        return abbreviated(weekday(day)) + " " + dayAndMonth(day);
    }

    /** "Saturday". */
    static String weekday(LocalDate day) {
        return Objects.requireNonNull(WEEKDAYS.get(day.getDayOfWeek()));
    }

    /** "a, b and c". */
    static <T> String list(List<T> items, Function<T, String> wording) {
        List<String> words = items.stream().map(wording).toList();
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** The sentences that say something, one after the other. */
    static String sentences(String... sentences) {
        return List.of(sentences).stream()
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String month(LocalDate day) {
        return Objects.requireNonNull(MONTHS.get(day.getMonth()));
    }

    private static String abbreviated(String name) {
        return name.substring(0, 3);
    }

    private static <E extends Enum<E>> Map<E, String> names(Class<E> type) {
        Map<E, String> names = new EnumMap<>(type);
        for (E one : type.getEnumConstants()) {
            names.put(one, one.name().charAt(0) + one.name().substring(1).toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
