package org.mediationledger.directory;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mediationledger.statute.WorkingDays;
import org.mediationledger.statute.YearOutsideCalendarException;

/**
 * A number of days, calendar or working ones; the day from which it is counted is not one of them.
 *
 * @param days 0 to 99
 * @param working only the working days of England count
 */
public record Span(int days, boolean working) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2}) (working )?days?");

    /**
     * Reads "1 working day" or "10 days".
     *
     * @throws IllegalArgumentException when the text is neither
     */
    static Span parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("must be a number of days, written as 10 days or 1 working day");
        }
        return new Span(Integer.parseInt(form.group(1)), form.group(2) != null);
    }

    /** The last day of the span after a day; null where that needs the working days of a year that is not known. */
    public @Nullable LocalDate after(LocalDate day) {
        return count(day, 1);
    }

    /** The first day of the span before a day; null likewise. */
    public @Nullable LocalDate before(LocalDate day) {
        return count(day, -1);
    }

    private @Nullable LocalDate count(LocalDate from, int step) {
        try {
            LocalDate day = from;
            for (int left = days; left > 0; ) {
                day = day.plusDays(step);
                left -= counts(day) ? 1 : 0;
            }
            return day;
        } catch (YearOutsideCalendarException unknown) {
            return null;
        }
    }

    private boolean counts(LocalDate day) {
        return !working || WorkingDays.england().isWorkingDay(day);
    }
}
