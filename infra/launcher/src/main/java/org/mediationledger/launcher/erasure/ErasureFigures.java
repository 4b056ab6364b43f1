package org.mediationledger.launcher.erasure;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** How many keys were destroyed since the process started, and how many of them had come back. */
final class ErasureFigures implements HealthIndicator {

    private final Counter destroyed;
    private final Counter reappeared;

    ErasureFigures(MeterRegistry registry) {
        this.destroyed = Counter.builder("ledger.erasures.keys.destroyed")
                .description("Data keys destroyed for an erasure")
                .register(registry);
        this.reappeared = Counter.builder("ledger.erasures.keys.reappeared")
                .description("Data keys of earlier erasures that were there again when the process started")
                .register(registry);
    }

    void destroyed(long keys) {
        destroyed.increment(keys);
    }

    void reappeared(long keys) {
        reappeared.increment(keys);
    }

    /** Up even where keys had come back: they are destroyed again, and the figure is there to be alarmed by. */
    @Override
    public Health health() {
        return Health.up()
                .withDetail("keysDestroyed", (long) destroyed.count())
                .withDetail("keysReappeared", (long) reappeared.count())
                .build();
    }
}
