package org.mediationledger.statute;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** The length of a time limit: a number of units. */
record Length(int number, Unit unit) {

    /** The units that the law counts in. */
    enum Unit {
        /** Calendar months: to the corresponding date, or to the end of a shorter month (Dodds v Walker [1981] UKHL). */
        MONTH,
        /** Periods of seven days. */
        WEEK,
        /** Calendar days. */
        DAY,
        WORKING_DAY;

        private String inWords() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * Reads "2 months", "3 working days" or "1 week".
     *
     * @throws IllegalStateException when the text is none of these
     */
    static Length parse(String text) {
        String[] parts = text.split(" ", 2);
        return Arrays.stream(Unit.values())
                .map(unit -> new Length(Integer.parseInt(parts[0]), unit))
                .filter(length -> length.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not a length of time: " + text));
    }

    /**
     * The day on which the time ends; the day of the event is not counted.
     *
     * @throws YearOutsideCalendarException when that needs the working days of a year that is not known
     */
    LocalDate after(LocalDate event, WorkingDays workingDays) {
        return switch (unit) {
            case MONTH -> event.plusMonths(number);
            case WEEK -> event.plusWeeks(number);
            case DAY -> event.plusDays(number);
            case WORKING_DAY -> workingDays.after(event, number).last();
        };
    }

    @Override
    public String toString() {
        return number == 1 ? "1 " + unit.inWords() : number + " " + unit.inWords() + "s";
    }
}
