package org.mediationledger.launcher.settings;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** A task that is done again and again, in a thread of its own, from soon after the process has started until it ends. */
public final class Repeated implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Repeated.class);

    private final String name;
    private final Duration first;
    private final Duration every;
    private final Runnable task;
    private @Nullable ScheduledExecutorService timer;

    /**
     * Starts with the application.
     *
     * @param name of the thread, and of the task in the log
     * @param first how long after the start
     * @param every how long between the end of one and the beginning of the next
     */
    public Repeated(String name, Duration first, Duration every, Runnable task) {
        this.name = name;
        this.first = first;
        this.every = every;
        this.task = task;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon(true).factory());
        started.scheduleWithFixedDelay(this::go, first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
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
    private void go() {
        try {
            task.run();
        } catch (RuntimeException failed) {
            LOG.warn("{} failed and is tried again: {}", name, failed.getClass().getName());
        }
    }
}
