package org.mediationledger.journeys.kit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    /** The application goes by this clock. */
    @Override
    public void initialize(ConfigurableApplicationContext application) {
        application.getBeanFactory().registerSingleton("clock", this);
    }
}
