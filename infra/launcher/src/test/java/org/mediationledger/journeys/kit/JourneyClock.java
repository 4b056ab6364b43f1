package org.mediationledger.journeys.kit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
<<<<<<< HEAD
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A clock that each journey sets to its own days, forth and back; until then it goes with the machine's. */
public final class JourneyClock extends Clock {

    private final AtomicReference<@Nullable Instant> standing = new AtomicReference<>();

    /** Puts the clock there, in whole milliseconds. */
    public void set(Instant instant) {
        standing.set(instant.truncatedTo(ChronoUnit.MILLIS));
    }

    /** Lets it go with the machine's. */
    public void release() {
        standing.set(null);
=======
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A clock that stands where it is set, forward or back: each journey has days of its own. */
final class JourneyClock extends Clock implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private volatile Instant now = Instant.parse("2026-01-05T09:00:00Z");

    void set(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
>>>>>>> journeys
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
<<<<<<< HEAD
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        Instant set = standing.get();
        return set != null ? set : Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
=======
        return Clock.fixed(now, zone);
    }

    /** The application goes by this clock. */
    @Override
    public void initialize(ConfigurableApplicationContext application) {
        application.getBeanFactory().registerSingleton("clock", this);
>>>>>>> journeys
    }
}
