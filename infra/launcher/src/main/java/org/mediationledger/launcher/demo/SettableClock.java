package org.mediationledger.launcher.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A clock that stands where it is set, until it is released to go with the system's. */
public final class SettableClock extends Clock {

    private final AtomicReference<@Nullable Instant> standing = new AtomicReference<>();

    public void set(Instant instant) {
        standing.set(instant.truncatedTo(ChronoUnit.MILLIS));
    }

    public void release() {
        standing.set(null);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        Instant set = standing.get();
        return set != null ? set : Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
