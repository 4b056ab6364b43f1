package org.mediationledger.query.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case.
 *
 * @param event the event that told it, which corrections point at
 * @param on the day on which it happened, as corrected since
 * @param subject the meeting, certificate or authority that it is about
 * @param plannedOn the day of a meeting that is planned
 */
public record Happening(
        UUID event,
        What what,
        LocalDate on,
        @Nullable String subject,
        @Nullable LocalDate plannedOn) {

    Happening onDay(LocalDate day) {
        return new Happening(event, what, day, subject, plannedOn);
    }
}
