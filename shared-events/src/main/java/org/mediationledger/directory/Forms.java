package org.mediationledger.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the values of cells are written. Each form refuses other text by an {@link IllegalArgumentException}. */
final class Forms {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PERIOD = Pattern.compile("([1-9]\\d?) (month|year)s?");
    private static final int LONGEST_NAME = 200;

    private Forms() {}

    static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new IllegalArgumentException("must be a day, written as 2025-09-01");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("is a day that the calendar has not", noSuchDay);
        }
    }

    /** Refuses none at all: what is to go at once is not to be recorded. */
    static Period period(String text) {
        Matcher form = PERIOD.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("must be a number of months or years, written as 3 months or 6 years");
        }
        int number = Integer.parseInt(form.group(1));
        return form.group(2).equals("year") ? Period.ofYears(number) : Period.ofMonths(number);
    }

    static String name(String text) {
        if (text.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("must be at most " + LONGEST_NAME + " characters");
        }
        return text;
    }

    static <E extends Enum<E>> Function<String, E> oneOf(Class<E> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of " + names(type)));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
