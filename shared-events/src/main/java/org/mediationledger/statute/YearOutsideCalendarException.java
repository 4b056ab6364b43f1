package org.mediationledger.statute;

/** A calendar was asked about a year whose working days it does not know. */
public final class YearOutsideCalendarException extends RuntimeException {

    private final int year;
    private final String calendarEdition;

    YearOutsideCalendarException(int year, String calendarEdition) {
        super("the calendar %s does not know the year %s".formatted(calendarEdition, year));
        this.year = year;
        this.calendarEdition = calendarEdition;
    }

    /** The year that is not known. */
    public int year() {
        return year;
    }

    /** The calendar that does not know it. */
    public String calendarEdition() {
        return calendarEdition;
    }
}
