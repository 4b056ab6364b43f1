package org.mediationledger.launcher.settings;

import java.time.Clock;
import java.time.Duration;

/** The one place where the machine's time comes from; everything else is handed a clock. */
public final class SystemTime {

    private SystemTime() {}

    /** UTC in whole milliseconds: both stores keep no more, so no finer time is ever shown. */
    public static Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    }
}
