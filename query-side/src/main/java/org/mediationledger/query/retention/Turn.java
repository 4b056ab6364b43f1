package org.mediationledger.query.retention;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AuthorityCode;

/**
 * Something in the course of a case on which it hangs how long its data are kept.
 *
 * @param event the event that told it, which corrections point at
 * @param on the day on which it happened, as corrected since
 * @param authority who became responsible, where somebody did
 */
public record Turn(
        UUID event, Kind kind, LocalDate on, @Nullable AuthorityCode authority) {

    /** What happened. */
    public enum Kind {
        CLOSED,
        REOPENED,
        MEDIATION_OVER,
        MEDIATION_SOUGHT,
        DECLINED,
        APPEAL_BEGUN,
        APPEAL_ENDED,
        AUTHORITY_CHANGED
    }

    Turn onDay(LocalDate day) {
        return new Turn(event, kind, day, authority);
    }
}
