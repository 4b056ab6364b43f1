package org.mediationledger.query.asked;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moment as at which something is asked: an instant or a position, never both.
 *
 * @param instant what was recorded up to then
 * @param position what was recorded up to there, from 0
 */
public record AsAt(@Nullable Instant instant, @Nullable Long position) {

    /** @throws IllegalArgumentException when both or neither is given, or the position is negative */
    public AsAt {
        if ((instant == null) == (position == null)) {
            throw new IllegalArgumentException("asAt is either an instant or a position");
        }
        if (position != null && position < 0) {
            throw new IllegalArgumentException("a position is counted from 0");
        }
    }

    /** As at an instant. */
    public static AsAt instant(Instant instant) {
        return new AsAt(instant, null);
    }

    /** As at a position. */
    public static AsAt position(long position) {
        return new AsAt(null, position);
    }
}
