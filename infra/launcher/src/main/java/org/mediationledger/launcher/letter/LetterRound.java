package org.mediationledger.launcher.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.settings.SystemTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Goes round the cases that moved, once a second, one after the other; a case that failed waits a minute. */
final class LetterRound implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LetterRound.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration LATER = Duration.ofMinutes(1);

    private final CasesThatMoved moved;
    private final Postman postman;
    private final Recency recency;
    private final Map<CaseId, Instant> later = new LinkedHashMap<>();
    private @Nullable ScheduledExecutorService timer;

    LetterRound(CasesThatMoved moved, Postman postman, Recency recency) {
        this.moved = moved;
        this.postman = postman;
        this.recency = recency;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("letters").daemon(true).factory());
        started.scheduleWithFixedDelay(this::go, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
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

    private void go() {
        if (!recency.now()) {
            return;
        }
        due().forEach(moved::add);
        List<CaseId> cases = moved.taken();
        for (CaseId caseId : cases) {
            if (!isRunning()) {
                return;
            }
            if (!served(caseId)) {
                later.put(caseId, SystemTime.clock().instant().plus(LATER));
            }
        }
    }

    private List<CaseId> due() {
        Instant now = SystemTime.clock().instant();
        List<CaseId> due = later.entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
        due.forEach(later::remove);
        return due;
    }

    /** A timer whose task throws stops for ever, so nothing is let through; causes may quote what must not be logged. */
    private boolean served(CaseId caseId) {
        try {
            return postman.serve(caseId);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "letters of case {} failed and are tried again: {}",
                    caseId,
                    failed.getClass().getName());
            return false;
        }
    }
}
