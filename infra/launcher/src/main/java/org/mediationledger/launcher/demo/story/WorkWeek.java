package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.mediationledger.statute.WorkingDays;

/** The working days on which things are done. */
final class WorkWeek {

    private WorkWeek() {}

    static LocalDate onOrAfter(LocalDate day) {
        return nth(day, 0, 1);
    }

    static LocalDate onOrBefore(LocalDate day) {
        return nth(day, 0, -1);
    }

    /** So many working days after a day; that day is not one of them. */
    static LocalDate after(LocalDate day, int number) {
        return number == 0 ? onOrAfter(day) : nth(day.plusDays(1), number - 1, 1);
    }

    /** So many working days before a day; that day is not one of them. */
    static LocalDate before(LocalDate day, int number) {
        return number == 0 ? onOrBefore(day) : nth(day.minusDays(1), number - 1, -1);
    }

    private static LocalDate nth(LocalDate first, int passed, int step) {
        return Stream.iterate(first, day -> day.plusDays(step))
                .filter(WorkingDays.england()::isWorkingDay)
                .skip(passed)
                .findFirst()
                .orElseThrow();
    }
}
