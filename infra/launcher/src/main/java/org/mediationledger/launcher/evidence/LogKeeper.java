package org.mediationledger.launcher.evidence;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mediationledger.log.Checkpointer;
import org.mediationledger.log.LogStopped;
import org.mediationledger.log.LogUnreachable;
import org.mediationledger.web.accessfile.AccessSeals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks after the log four times a second while the ledger runs, through failures that pass, until one that doesn't. */
final class LogKeeper implements SmartLifecycle, AccessSeals {

    private static final Logger LOG = LoggerFactory.getLogger(LogKeeper.class);
    private static final Duration EVERY = Duration.ofMillis(250);

    private final LogRound round;
    private final Checkpointer checkpointer;
    private @Nullable ScheduledExecutorService timer;
    private boolean failing;
    private volatile @Nullable LogStopped stopped;

    LogKeeper(LogRound round, Checkpointer checkpointer) {
        this.round = round;
        this.checkpointer = checkpointer;
    }

    /** Nothing is added to a log that was put back before what it signed. */
    @Override
    public synchronized void start() {
        LogStopped found = checkpointer.stopped();
        if (found != null) {
            stop(found);
        }
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("evidence-log").daemon(true).factory());
        started.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        timer = started;
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
            keep(round::last);
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

    @Override
    public synchronized void seal() {
        if (stopped == null) {
            round.seal();
        }
    }

    private synchronized void look() {
        if (timer != null) {
            keep(round::go);
        }
    }

    /** A timer whose task throws stops for ever, so nothing is let through; causes may quote what must not be logged. */
    private void keep(Runnable work) {
        if (stopped != null) {
            return;
        }
        try {
            work.run();
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
}
