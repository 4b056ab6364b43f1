package org.mediationledger.command.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.RunningClock;
import org.mediationledger.ids.CaseId;

/** What the ledger asks of a case when the calendar or the rules have a new edition. */
public sealed interface CalendarCommand extends CaseCommand {

    /**
     * States every date anew that was stated under an edition that is no longer in force, dated today.
     *
     * @param stated those dates as they were last stated. Who asks names the version of the case that it read them at, so
     *     that nothing can have been stated since
     */
    record RestateDates(CaseId caseId, List<RunningClock> stated) implements CalendarCommand {

        /** Takes an unmodifiable copy. */
        public RestateDates {
            stated = List.copyOf(stated);
        }

        @Override
        public @Nullable LocalDate occurredOn() {
            return null;
        }
    }
}
