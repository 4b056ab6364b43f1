package org.mediationledger.query.asked;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.mediationledger.query.recorded.RecordedEvents;
import org.springframework.stereotype.Component;

/** Finds the position that a moment means. */
@Component
public final class Past {

    private static final Duration UNSETTLED = Duration.ofSeconds(10);

    private final RecordedEvents recorded;
    private final Clock clock;

    Past(RecordedEvents recorded, Clock clock) {
        this.recorded = recorded;
        this.clock = clock;
    }

    /** The position, -1 where nothing had been recorded; empty where the moment is not settled yet. */
    public OptionalLong resolve(AsAt asAt) {
        Instant instant = asAt.instant();
        if (instant != null) {
            return instant.isAfter(clock.instant().minus(UNSETTLED))
                    ? OptionalLong.empty()
                    : OptionalLong.of(recorded.lastPositionNotAfter(instant));
        }
        Long position = asAt.position();
        return position == null || position > recorded.head() ? OptionalLong.empty() : OptionalLong.of(position);
    }
}
