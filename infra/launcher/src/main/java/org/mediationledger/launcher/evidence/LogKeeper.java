package org.mediationledger.launcher.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mediationledger.launcher.access.AccessSealing;
import org.mediationledger.log.Checkpointer;
import org.mediationledger.log.EvidenceLog;
import org.mediationledger.log.LogStopped;
import org.mediationledger.log.LogUnreachable;
import org.mediationledger.web.accessfile.AccessSeals;
import org.mediationledger.web.accessfile.AccessUnreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Brings events into the log as they come, seals what was read, has a checkpoint signed at most a minute after the log has
 * grown, and states once a day how far every case has come.
 */
final class LogKeeper implements SmartLifecycle, AccessSeals {

    private static final Logger LOG = LoggerFactory.getLogger(LogKeeper.class);
    private static final Duration EVERY = Duration.ofMillis(250);
    private static final Duration CHECKPOINT_AFTER = Duration.ofSeconds(30);
    /** How many looks lie between two at who the log's writer is. */
    private static final int LOOKS_AT_THE_HEAD = 20;

    private static final Duration SEALED_AFTER = Duration.ofSeconds(25);

    private final EvidenceLog log;
    private final Checkpointer checkpointer;
    private final Daily daily;
    private final AccessSealing reads;
    private final Clock clock;
    private @Nullable ScheduledExecutorService timer;
    private @Nullable Instant grownSince;
    private @Nullable Instant sealedAt;
    private int looks;
    private boolean failing;
    private volatile @Nullable LogStopped stopped;

    LogKeeper(EvidenceLog log, Checkpointer checkpointer, Daily daily, AccessSealing reads, Clock clock) {
        this.log = log;
        this.checkpointer = checkpointer;
        this.daily = daily;
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * Nothing is added to a log that was put back before what it signed. A checkpoint follows even if the log doesn't grow:
     * other keys may sign than before.
     */
    @Override
    public synchronized void start() {
        prove();
        grown();
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("evidence-log").daemon(true).factory());
        started.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        timer = started;
    }

    private void prove() {
        try {
            long signed = checkpointer.requireToGoOn();
            if (signed > 0) {
                LOG.info("The evidence log goes on from the {} leaves that it signed before.", signed);
            }
        } catch (LogStopped why) {
            stop(why);
        }
    }

    private void stop(LogStopped why) {
        stopped = why;
        LOG.error(
                "The evidence log signs nothing more until somebody has looked (README, Backups). {}",
                why.getMessage());
    }

    /** What was answered before is in the log and signed when the process ends in order. */
    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = timer;
        if (running != null) {
            running.shutdown();
            timer = null;
            keep(true);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }

    /** Why the log stands still; null while it goes on. */
    @Nullable
    LogStopped stopped() {
        return stopped;
    }

    private synchronized void look() {
        if (timer != null) {
            keep(false);
        }
    }

    /** A timer whose task throws stops for ever, so nothing is let through; causes may quote what must not be logged. */
    private void keep(boolean last) {
        if (stopped != null) {
            return;
        }
        try {
            confirm();
            sequence();
            seal(last);
            checkpoint(last);
            failing = false;
        } catch (LogStopped why) {
            stop(why);
        } catch (LogUnreachable away) {
            warn(String.valueOf(away.getMessage()));
        } catch (RuntimeException failed) {
            warn(failed.getClass().getName());
        }
    }

    /** Once, however often it tries. */
    private void warn(String why) {
        if (!failing) {
            LOG.warn("the evidence log could not go on and tries again: {}", why);
        }
        failing = true;
    }

    /** A writer with nothing to write would otherwise not learn that another has taken over. */
    private void confirm() {
        if (looks++ % LOOKS_AT_THE_HEAD == 0) {
            log.confirmedHead();
        }
    }

    @Override
    public synchronized void seal() {
        if (stopped == null) {
            seal(true);
        }
    }

    /** A batch is closed soon enough for the next checkpoint to cover it within a minute of the first read in it. */
    private void seal(boolean now) {
        Instant before = sealedAt;
        if (now || before == null || !clock.instant().isBefore(before.plus(SEALED_AFTER))) {
            sealedAt = clock.instant();
            try {
                if (reads.seal() != null) {
                    grown();
                }
            } catch (AccessUnreadable missing) {
                LOG.error("What was read cannot be sealed: {}", missing.getMessage());
            }
        }
    }

    private void grown() {
        if (grownSince == null) {
            grownSince = clock.instant();
        }
    }

    private void sequence() {
        if (log.sequence() > 0) {
            grown();
        }
        daily.look();
    }

    private void checkpoint(boolean last) {
        Instant since = grownSince;
        if (since != null && (last || !clock.instant().isBefore(since.plus(CHECKPOINT_AFTER)))) {
            checkpointer.checkpoint();
            grownSince = null;
        }
    }
}
