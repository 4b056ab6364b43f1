package org.mediationledger.statute;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/**
 * When a time for starting proceedings really ends (HESC Tribunal Rules 2008, r 12).
 *
 * <p>Where it would end on a Saturday or Sunday just before August or 25 December, r 12(2) and r 12(3)(a) differ; the
 * earlier day, that of r 12(2), is the safe one and is given.
 *
 * @param end the day on which the time would end
 * @param lastDay the last day in time, a working day
 * @param why what the end is that the last day isn't, as part of a sentence; empty when they are one
 */
record TribunalTime(LocalDate end, LocalDate lastDay, String why) {

    private static final MonthDay NEW_YEARS_DAY = MonthDay.of(Month.JANUARY, 1);
    private static final MonthDay CHRISTMAS_DAY = MonthDay.of(Month.DECEMBER, 25);

    /**
     * Where such a time really ends.
     *
     * @throws YearOutsideCalendarException when that needs a year that the calendar does not know
     */
    static TribunalTime endingOn(LocalDate end, WorkingDays workingDays) {
        if (end.getMonth() == Month.AUGUST) {
            return new TribunalTime(
                    end, workingDays.onOrAfter(end.withDayOfMonth(31).plusDays(1)), "in August");
        }
        if (isAtChristmas(MonthDay.from(end))) {
            return new TribunalTime(end, workingDays.onOrAfter(secondOfJanuaryAfter(end)), "over Christmas");
        }
        return workingDays.isWorkingDay(end)
                ? new TribunalTime(end, end, "")
                : new TribunalTime(end, workingDays.onOrAfter(end), workingDays.nameOfDayOff(end));
    }

    /** "Wednesday 1 April 2026", or the end, why it moves, and where to. */
    String wording() {
        return why.isEmpty()
                ? Wording.fullDate(end)
                : "%s, %s; the Tribunal's time rolls to %s"
                        .formatted(Wording.date(end), why, Wording.fullDate(lastDay));
    }

    private static boolean isAtChristmas(MonthDay day) {
        return day.equals(NEW_YEARS_DAY) || !day.isBefore(CHRISTMAS_DAY);
    }

    private static LocalDate secondOfJanuaryAfter(LocalDate dayAtChristmas) {
        LocalDate oneWeekOn = dayAtChristmas.plusWeeks(1);
        return oneWeekOn.withDayOfYear(2);
    }
}
