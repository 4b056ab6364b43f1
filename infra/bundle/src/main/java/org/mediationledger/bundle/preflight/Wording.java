package org.mediationledger.bundle.preflight;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mediationledger.bundle.plan.ReleasedPaper;

/** How findings write names, numbers and dates: in English whatever the machine's language. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Wording() {}

    static String quoted(ReleasedPaper paper) {
        return '"' + paper.title() + '"';
    }

    /** "1 page", "2 pages". */
    static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
