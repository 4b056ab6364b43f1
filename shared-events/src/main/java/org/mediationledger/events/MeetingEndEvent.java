package org.mediationledger.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.terms.Absentee;
import org.mediationledger.terms.NotHeldReason;

/** How one meeting ended other than by being held to its end. */
public sealed interface MeetingEndEvent extends MeetingEvent {

    /**
     * The day of the meeting came and it did not take place. Nobody has participated by it (CFA 2014 s 55(5)), and the 30
     * days run on. Where the local authority stayed away, its own word in writing that it cannot arrange mediation is
     * still needed before regulation 39 helps the family.
     *
     * @param absent who did not come; empty where everybody came
     * @param occurredOn the day for which it was planned
     */
    record MeetingNotHeld(
            CaseId caseId,
            MeetingId meeting,
            NotHeldReason reason,
            List<Absentee> absent,
            LocalDate occurredOn,
            Clocks clocks)
            implements MeetingEndEvent {

        /** Takes an unmodifiable copy. */
        public MeetingNotHeld {
            absent = List.copyOf(absent);
        }
    }

    /**
     * The meeting was held and adjourned part-heard: mediation is not concluded, and no certificate is due for having
     * participated until it is (reg 39).
     *
     * @param occurredOn the day of the meeting
     */
    record MeetingAdjourned(CaseId caseId, MeetingId meeting, LocalDate occurredOn) implements MeetingEndEvent {}

    /**
     * When a meeting that was held began, and how long it took; timed anew, the newest counts.
     *
     * @param startedAt local time, Europe/London
     * @param minutes 1 to 720
     */
    record SessionTimed(CaseId caseId, MeetingId meeting, LocalTime startedAt, int minutes, LocalDate occurredOn)
            implements MeetingEndEvent {}
}
