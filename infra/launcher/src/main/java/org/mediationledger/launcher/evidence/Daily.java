package org.mediationledger.launcher.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.mediationledger.log.GivenCheckpoints;
import org.mediationledger.log.HeadsOfCases;

/** What the log does once a day of England's: it states how far every case has come, and has that time-stamped. */
final class Daily {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final Duration NEXT_TRY = Duration.ofMinutes(10);

    private final HeadsOfCases heads;
    private final GivenCheckpoints given;
    private final boolean stamps;
    private final Clock clock;
    private @Nullable LocalDate stated;
    private @Nullable LocalDate stamped;
    private Instant tryAgain = Instant.MIN;

    /** @param stamps whether there is an authority to ask */
    Daily(HeadsOfCases heads, GivenCheckpoints given, boolean stamps, Clock clock) {
        this.heads = heads;
        this.given = given;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** Does what today's is not done yet of. */
    void look() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ENGLAND);
        if (!today.equals(stated)) {
            heads.state();
            stated = today;
        }
        if (stamps && !today.equals(stamped) && !now.isBefore(tryAgain)) {
            tryAgain = now.plus(NEXT_TRY);
            stamped = given.make().timeStamp() == null ? stamped : today;
        }
    }
}
