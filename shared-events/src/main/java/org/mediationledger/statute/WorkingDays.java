package org.mediationledger.statute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The working days of England: any day except a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday (HESC
 * Tribunal Rules 2008, r 1(3)). The SEND Regulations 2014 leave the term undefined and are read alike.
 */
public final class WorkingDays {

    private final BankHolidays bankHolidays;

    WorkingDays(BankHolidays bankHolidays) {
        this.bankHolidays = bankHolidays;
    }

    /** The newest edition of England's calendar. */
    public static WorkingDays england() {
        return Statute.IN_FORCE.workingDays();
    }

    /** The name of this edition of the calendar. */
    public String edition() {
        return bankHolidays.edition();
    }

    /**
     * Whether people work on the day.
     *
     * @throws YearOutsideCalendarException when the year is not known, be the day a Sunday
     */
    public boolean isWorkingDay(LocalDate day) {
        if (!bankHolidays.knows(day)) {
            throw new YearOutsideCalendarException(day.getYear(), edition());
        }
        return !isWeekend(day) && bankHolidays.nameOf(day).isEmpty();
    }

    /** The next so many working days; the day of the event is not one of them. */
    WorkingDayCount after(LocalDate event, int number) {
        return count(event, number, 1);
    }

    /** The last so many working days before an event, latest first; the day of the event is not one of them. */
    WorkingDayCount before(LocalDate event, int number) {
        return count(event, number, -1);
    }

    /** The day itself if it is a working day, else the next one. */
    LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : after(day, 1).last();
    }

    /** The day itself if it is a working day, else the one before; nothing if that needs a year that is not known. */
    Optional<LocalDate> knownOnOrBefore(LocalDate day) {
        return Stream.iterate(day, bankHolidays::knows, known -> known.minusDays(1))
                .filter(this::isWorkingDay)
                .findFirst();
    }

    /** What a day off is, as part of a sentence. */
    String nameOfDayOff(LocalDate day) {
        return bankHolidays.nameOf(day).orElseGet(() -> "a " + Wording.weekday(day));
    }

    private WorkingDayCount count(LocalDate event, int number, int step) {
        List<LocalDate> counted = new ArrayList<>();
        List<LocalDate> bankHolidaysPassed = new ArrayList<>();
        for (LocalDate day = event.plusDays(step); counted.size() < number; day = day.plusDays(step)) {
            if (isWorkingDay(day)) {
                counted.add(day);
            } else if (!isWeekend(day)) {
                bankHolidaysPassed.add(day);
            }
        }
        return new WorkingDayCount(counted, bankHolidaysPassed);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
