package org.mediationledger.command.cases;

import java.time.LocalDate;
import org.mediationledger.statute.Facts;
import org.mediationledger.statute.StatutoryDate;

/** Dates that are told with the safer of two days. */
final class Safety {

    private Safety() {}

    /** The date, with the earlier day to aim for unless it tells one that is as early or earlier. */
    static StatutoryDate keeping(StatutoryDate date, LocalDate earlier) {
        return earlier.isBefore(CalendarRules.safeDay(date)) ? aimingFor(date, earlier) : date;
    }

    /** The date, with the day to aim for that other facts give, if that is earlier. */
    static StatutoryDate ifEarlier(StatutoryDate date, Facts others) {
        return Matter.date(others, date.rule())
                .filter(earlier -> earlier.dueOn().isBefore(date.dueOn()))
                .map(earlier -> aimingFor(date, earlier.dueOn()))
                .orElse(date);
    }

    /** The date, with another day to aim for. */
    static StatutoryDate aimingFor(StatutoryDate date, LocalDate target) {
        return new StatutoryDate(
                date.rule(),
                date.dueOn(),
                target,
                date.conditional(),
                date.owedBy(),
                date.trigger(),
                date.runsFrom(),
                date.citation(),
                date.explanation(),
                date.edition());
    }
}
