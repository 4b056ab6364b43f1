package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.DelayCommand;
import org.mediationledger.events.DelayEvent;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;

/** What may be said of a date that is missed. The date itself stays, whatever is said. */
final class DelayRules {

    private DelayRules() {}

    static List<Draft> decide(Asked asked, DelayCommand command) {
        return switch (command) {
            case DelayCommand.RecordDelay c -> delay(asked, c);
        };
    }

    private static List<Draft> delay(Asked asked, DelayCommand.RecordDelay command) {
        ClockStanding clock = Require.present(
                CaseClocks.of(asked.facts()).get(command.clock()),
                CLOCK_UNKNOWN,
                "clock",
                "The case has no statutory date under that name.");
        laterDay(asked, command, clock.date());
        return List.of(Draft.plain(new DelayEvent.DelayRecorded(
                command.caseId(),
                command.clock(),
                clock.date().rule(),
                clock.date().dueOn(),
                command.cause(),
                command.reason(),
                command.agreedFor(),
                command.agreedInWritingOn(),
                asked.on())));
    }

    private static void laterDay(Asked asked, DelayCommand.RecordDelay command, StatutoryDate date) {
        LocalDate later = command.agreedFor();
        LocalDate written = command.agreedInWritingOn();
        Require.that(
                (later == null) == (written == null),
                LATER_DATE_IN_WRITING,
                later == null ? "agreedFor" : "agreedInWritingOn",
                "A later day counts only as agreed in writing: tell the day and the day of the writing together.");
        if (later != null) {
            mayBeLater(asked, date, later, written);
        }
    }

    private static void mayBeLater(Asked asked, StatutoryDate date, LocalDate later, @Nullable LocalDate written) {
        Require.that(
                date.rule() == Rule.ARRANGE_MEDIATION,
                LATER_DATE_NOT_OPEN,
                "agreedFor",
                "Only for arranging mediation is a later day noted. An agreed step is varied instead (reg 42(5)); of"
                        + " the other dates nobody can dispose.");
        Require.that(
                later.isAfter(date.dueOn()),
                DATES_OUT_OF_ORDER,
                "agreedFor",
                "The day is not later than the statutory one, " + date.dueOn() + ".");
        if (written != null) {
            Require.inOrder(
                    written, asked.on(), "agreedInWritingOn", "The later day was agreed before this was recorded.");
        }
    }
}
