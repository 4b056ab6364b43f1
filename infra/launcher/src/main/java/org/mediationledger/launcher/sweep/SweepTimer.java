package org.mediationledger.launcher.sweep;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks every minute whether a day is to be swept, from soon after the process has started until it ends. */
final class SweepTimer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SweepTimer.class);
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final DailySweep sweep;
    private @Nullable ScheduledExecutorService timer;

    SweepTimer(DailySweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("daily-sweep").daemon(true).factory());
        started.scheduleWithFixedDelay(this::look, FIRST.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        timer = started;
    }

    @Override
    public synchronized void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }

    /** A timer whose task throws stops for ever, so nothing is let through; causes may quote what must not be logged. */
    private void look() {
        try {
            sweep.sweep();
        } catch (RuntimeException failed) {
            LOG.warn(
                    "the daily sweep failed and is tried again: {}",
                    failed.getClass().getName());
        }
    }
}
