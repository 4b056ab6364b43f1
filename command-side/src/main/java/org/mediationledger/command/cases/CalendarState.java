package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.statute.StatutoryDate;

/**
 * Days that were told before the calendar changed and stay the ones to aim for.
 *
 * @param told by clock; of those only that the change would otherwise have made later
 */
record CalendarState(Map<String, Told> told) {

    static final CalendarState NONE = new CalendarState(Map.of());

    /**
     * A day that was told.
     *
     * @param runsFrom the day from which time ran: where that fact is corrected, what was told of the other no longer counts
     */
    record Told(LocalDate runsFrom, LocalDate safe) {

        Told safer(Told now) {
            return runsFrom.equals(now.runsFrom) && safe.isBefore(now.safe) ? this : now;
        }
    }

    CalendarState evolve(CorrectionEvent.DatesRestated event) {
        Map<String, Told> all = new HashMap<>(told);
        event.clocks().restated().stream()
                .filter(clock -> CalendarRules.safeDay(clock.before())
                        .isBefore(clock.now().dueOn()))
                .forEach(clock -> all.merge(
                        clock.clock(),
                        new Told(clock.now().runsFrom(), CalendarRules.safeDay(clock.before())),
                        Told::safer));
        return new CalendarState(Map.copyOf(all));
    }

    ClockStanding safe(String clock, ClockStanding standing) {
        Told earlier = told.get(clock);
        StatutoryDate date = standing.date();
        return earlier != null && earlier.runsFrom().equals(date.runsFrom())
                ? new ClockStanding(Safety.keeping(date, earlier.safe()), standing.metOn())
                : standing;
    }
}
