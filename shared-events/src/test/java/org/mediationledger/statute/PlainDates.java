package org.mediationledger.statute;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** Dates as a reader in England writes them, by the JDK's own formatter. */
final class PlainDates {

    private static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final int LONGEST_EXPLANATION = 240;
    private static final int LONGEST_CONDITIONAL_EXPLANATION = 260;

    private PlainDates() {}

    /** "Saturday 28 February 2026". */
    static String inFull(LocalDate day) {
        return IN_FULL.format(day);
    }

    /** What every explanation owes its reader. */
    static boolean areInTheExplanation(StatutoryDate date) {
        String text = date.explanation();
        return names(text, date.runsFrom())
                && text.contains(inFull(date.dueOn()))
                && text.endsWith(".")
                && Stream.of("null", "  ", "..").noneMatch(text::contains)
                && text.length() <= (date.conditional() ? LONGEST_CONDITIONAL_EXPLANATION : LONGEST_EXPLANATION);
    }

    /** Whether the text has the day as "28 Feb 2026", with or without its weekday, or in full. */
    private static boolean names(String text, LocalDate day) {
        return text.contains(" " + SHORT.format(day)) || text.contains(inFull(day));
    }
}
