package org.mediationledger.query.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.statute.StatutoryDate;

/**
 * A statutory date that an entry started, restated or stopped.
 *
 * @param clock which clock
 * @param date the date as it stands after the entry
 * @param before the date as it stood before; only where restated
 * @param metOn when the duty was done; absent where it runs, or fell away
 * @param disclosure who may come to know of it
 */
public record StatedDate(
        Effect effect,
        String clock,
        StatutoryDate date,
        @Nullable StatutoryDate before,
        @Nullable LocalDate metOn,
        DisclosureClass disclosure) {

    /** What the entry did to the date. */
    public enum Effect {
        STARTED,
        RESTATED,
        STOPPED
    }
}
