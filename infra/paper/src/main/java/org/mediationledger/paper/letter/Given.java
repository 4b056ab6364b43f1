package org.mediationledger.paper.letter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mediationledger.paper.pdf.PrintableText;

/** Values as letters are given them, and as they write them. */
final class Given {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.UK);
    private static final int LONGEST = 400;

    private Given() {}

    /**
     * One line of text.
     *
     * @throws IllegalArgumentException when it is missing, too long or can't be printed
     */
    static String line(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(field + ": missing");
        }
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException(field + ": longer than " + LONGEST + " characters");
        }
        return PrintableText.of(field, value.strip());
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }
}
