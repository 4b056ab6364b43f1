package org.mediationledger.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

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

    /** Holds what every explanation owes its reader. */
    static void areInTheExplanation(StatutoryDate date) {
        assertThat(date.explanation())
                .matches(text -> names(text, date.runsFrom()), "names the day it runs from")
                .contains(inFull(date.dueOn()))
                .doesNotContain("null", "  ", "..")
                .endsWith(".")
                .hasSizeLessThanOrEqualTo(date.conditional() ? LONGEST_CONDITIONAL_EXPLANATION : LONGEST_EXPLANATION);
    }

    /** Whether the text has the day as "28 Feb 2026", with or without its weekday, or in full. */
    private static boolean names(String text, LocalDate day) {
        return text.contains(" " + SHORT.format(day)) || text.contains(inFull(day));
    }
}
