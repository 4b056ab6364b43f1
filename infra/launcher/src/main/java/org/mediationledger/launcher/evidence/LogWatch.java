package org.mediationledger.launcher.evidence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mediationledger.log.CheckpointFiles;
import org.mediationledger.log.Checkpointer;
import org.mediationledger.log.EvidenceLog;
import org.mediationledger.log.LogStopped;
import org.mediationledger.log.LogUnreachable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** What those who run the ledger see of its log. A log that has stopped is down until somebody has looked. */
final class LogWatch implements HealthIndicator, MeterBinder {

    private final LogKeeper keeper;
    private final Checkpointer checkpointer;
    private final EvidenceLog log;
    private final LongSupplier recorded;
    private final CheckpointFiles checkpoints;
    private final InstantSource clock;

    /**
     * @param recorded how many events the store has
     * @param clock the machine's, by which files are dated
     */
    LogWatch(
            LogKeeper keeper,
            Checkpointer checkpointer,
            EvidenceLog log,
            LongSupplier recorded,
            CheckpointFiles checkpoints,
            InstantSource clock) {
        this.keeper = keeper;
        this.checkpointer = checkpointer;
        this.log = log;
        this.recorded = recorded;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    @Override
    public Health health() {
        LogStopped why = stopped();
        return why == null
                ? Health.up().withDetail("events", log.events()).build()
                : Health.down()
                        .withDetail("events", log.events())
                        .withDetail("stopped", why.reason().name())
                        .withDetail("why", String.valueOf(why.getMessage()))
                        .build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ledger.log.stopped", this, watch -> watch.stopped() == null ? 0 : 1)
                .description("1 where the evidence log has stopped until somebody has looked, else 0")
                .register(registry);
        Gauge.builder("ledger.log.behind", this, LogWatch::behind)
                .description("Events that are stored and not yet in the evidence log")
                .register(registry);
        Gauge.builder("ledger.log.checkpoint.age", this, LogWatch::checkpointAge)
                .description(
                        "Time since the newest checkpoint was published; a log that doesn't grow needs no newer one")
                .baseUnit("seconds")
                .register(registry);
    }

    private @Nullable LogStopped stopped() {
        LogStopped why = keeper.stopped();
        return why == null ? checkpointer.stopped() : why;
    }

    /** No figure is given where the store doesn't say. */
    private double behind() {
        try {
            return Math.max(0, recorded.getAsLong() - log.events());
        } catch (LogUnreachable unknown) {
            return Double.NaN;
        }
    }

    private double checkpointAge() {
        Instant published = checkpoints.publishedAt();
        return published == null
                ? Double.NaN
                : Duration.between(published, clock.instant()).toSeconds();
    }
}
