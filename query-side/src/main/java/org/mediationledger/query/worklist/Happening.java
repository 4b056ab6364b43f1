package org.mediationledger.query.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.HolderCapacity;

/**
 * Something that happened in a case.
 *
 * @param event the event that told it, which corrections point at
 * @param on the day on which it happened, as corrected since
 * @param subject the meeting, certificate, authority or right-holder that it is about
 * @param plannedOn the day of a meeting that is planned
 * @param capacity in which a right-holder holds the right from then on
 */
public record Happening(
        UUID event,
        What what,
        LocalDate on,
        @Nullable String subject,
        @Nullable LocalDate plannedOn,
        @Nullable HolderCapacity capacity) {

    Happening onDay(LocalDate day) {
        return new Happening(event, what, day, subject, plannedOn, capacity);
    }
}
