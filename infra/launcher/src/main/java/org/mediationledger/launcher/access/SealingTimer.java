package org.mediationledger.launcher.access;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Has what was read sealed twice a minute, so that nothing waits for a whole one. */
public final class SealingTimer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SealingTimer.class);
    private static final Duration EVERY = Duration.ofSeconds(30);

    private final AccessSealing sealing;
    private @Nullable ScheduledExecutorService timer;

    /** @param sealing what is called */
    public SealingTimer(AccessSealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("access-sealing").daemon(true).factory());
        started.scheduleWithFixedDelay(this::seal, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
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
    private void seal() {
        try {
            sealing.seal();
        } catch (RuntimeException failed) {
            LOG.error(
                    "what was read could not be sealed and is tried again: {}",
                    failed.getClass().getName());
        }
    }
}
