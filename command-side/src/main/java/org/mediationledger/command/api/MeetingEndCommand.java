package org.mediationledger.command.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.terms.Absentee;
import org.mediationledger.terms.NotHeldReason;

/** Commands about how one meeting ended. */
public sealed interface MeetingEndCommand extends MeetingCommand {

    /** Records that the day of the meeting came and it did not take place. */
    record RecordNotHeld(
            CaseId caseId,
            MeetingId meeting,
            NotHeldReason reason,
            Set<Absentee> absent,
            @Nullable LocalDate occurredOn)
            implements MeetingEndCommand {

        /** Takes an unmodifiable copy. */
        public RecordNotHeld {
            absent = Set.copyOf(absent);
        }
    }

    /** Records that a meeting that was held was adjourned part-heard. */
    record AdjournMeeting(
            CaseId caseId, MeetingId meeting, @Nullable LocalDate occurredOn) implements MeetingEndCommand {}

    /**
     * Records when a meeting that was held began, and how long it took.
     *
     * @param minutes 1 to 720
     */
    record TimeSession(
            CaseId caseId,
            MeetingId meeting,
            LocalTime startedAt,
            int minutes,
            @Nullable LocalDate occurredOn) implements MeetingEndCommand {}
}
