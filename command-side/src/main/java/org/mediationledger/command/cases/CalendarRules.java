package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.NOTHING_CHANGES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mediationledger.command.api.CalendarCommand;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.RestatedClock;
import org.mediationledger.events.RunningClock;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.statute.WorkingDays;

/**
 * What a new edition of the calendar or of the rules does to the dates of a case. A day that comes earlier counts at once.
 * One that comes later is said beside the day that was said before, which stays the one to aim for: nobody who relied on the
 * earlier day is led past it.
 */
final class CalendarRules {

    private CalendarRules() {}

    static List<Draft> decide(Asked asked, CalendarCommand command) {
        return switch (command) {
            case CalendarCommand.RestateDates c -> restate(asked, c);
        };
    }

    private static List<Draft> restate(Asked asked, CalendarCommand.RestateDates command) {
        Map<String, ClockStanding> clocks = CaseClocks.of(asked.facts());
        List<RestatedClock> restated = command.stated().stream()
                .flatMap(stated -> restated(stated, clocks))
                .toList();
        Require.that(!restated.isEmpty(), NOTHING_CHANGES, "stated", "Every date stands under the editions in force.");
        return List.of(Draft.plain(new CorrectionEvent.DatesRestated(
                command.caseId(),
                null,
                WorkingDays.england().edition(),
                asked.on(),
                new Clocks(List.of(), restated, List.of()))));
    }

    private static Stream<RestatedClock> restated(RunningClock stated, Map<String, ClockStanding> clocks) {
        ClockStanding standing = clocks.get(stated.clock());
        if (standing == null || !standing.running()) {
            return Stream.empty();
        }
        StatutoryDate now = Safety.keeping(standing.date(), safeDay(stated.date()));
        return now.equals(stated.date())
                ? Stream.empty()
                : Stream.of(new RestatedClock(stated.clock(), stated.date(), now));
    }

    /** The day that a date tells to aim for. */
    static LocalDate safeDay(StatutoryDate date) {
        LocalDate target = date.targetOn();
        return target == null || target.isAfter(date.dueOn()) ? date.dueOn() : target;
    }
}
