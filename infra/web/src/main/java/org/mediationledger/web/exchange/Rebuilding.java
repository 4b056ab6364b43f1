package org.mediationledger.web.exchange;

import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.Freshness;

/**
 * Said of a list that is still being rebuilt: items may be missing.
 *
 * @param applied the position up to which the list has seen everything; -1 where nothing
 * @param head the newest recorded position
 */
public record Rebuilding(long applied, long head) {

    /** Null of a list that is complete. */
    public static @Nullable Rebuilding of(Freshness freshness) {
        return freshness.rebuilding() ? new Rebuilding(freshness.applied(), freshness.head()) : null;
    }
}
