package org.mediationledger.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A body that stands between two days, both included; a day that is null sets no limit. */
public sealed interface Dated permits StatutoryBody, Organisation, ContractTerm, RetentionTerm {

    /** The first day on which it stands; null if it stood before anything that this ledger records. */
    @Nullable
    LocalDate from();

    /** The last day on which it stands; null while no end is known. */
    @Nullable
    LocalDate until();

    /** Whether it stands on that day. */
    default boolean standsOn(LocalDate day) {
        LocalDate first = from();
        boolean begun = first == null || !day.isBefore(first);
        return begun && !endedBefore(day);
    }

    /** Whether there is a day on which both stand. */
    default boolean overlaps(Dated other) {
        return !endsBefore(this, other) && !endsBefore(other, this);
    }

    private static boolean endsBefore(Dated one, Dated other) {
        LocalDate begins = other.from();
        return begins != null && one.endedBefore(begins);
    }

    /** Whether its last day was before that day. */
    default boolean endedBefore(LocalDate day) {
        LocalDate last = until();
        return last != null && last.isBefore(day);
    }
}
