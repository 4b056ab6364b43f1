package org.mediationledger.launcher.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mediationledger.launcher.access.AccessSealing;
import org.mediationledger.log.Checkpointer;
import org.mediationledger.log.EvidenceLog;
import org.mediationledger.web.accessfile.AccessUnreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done for the log each time that somebody looks after it: events become leaves, what was read is sealed, and what
 * has grown is signed at most a minute later. For one thread at a time.
 */
final class LogRound {

    private static final Logger LOG = LoggerFactory.getLogger(LogRound.class);
    /** How many rounds lie between two looks at who the log's writer is. */
    private static final int ROUNDS_BETWEEN_HEADS = 20;
    /** A batch is closed soon enough for the next checkpoint to cover it within a minute of the first read in it. */
    private static final Duration SEALED_AFTER = Duration.ofSeconds(25);

    private static final Duration SIGNED_AFTER = Duration.ofSeconds(30);

    private final EvidenceLog log;
    private final Checkpointer checkpointer;
    private final Daily daily;
    private final AccessSealing reads;
    private final Clock clock;
    private @Nullable Instant grownSince;
    private @Nullable Instant sealedAt;
    private int rounds;

    /** A checkpoint follows even if the log doesn't grow: other keys may sign than before. */
    LogRound(EvidenceLog log, Checkpointer checkpointer, Daily daily, AccessSealing reads, Clock clock) {
        this.log = log;
        this.checkpointer = checkpointer;
        this.daily = daily;
        this.reads = reads;
        this.clock = clock;
        this.grownSince = clock.instant();
    }

    /** Does what is due. */
    void go() {
        sequence();
        Instant before = sealedAt;
        if (before == null || isPast(before.plus(SEALED_AFTER))) {
            seal();
        }
        Instant since = grownSince;
        if (since != null && isPast(since.plus(SIGNED_AFTER))) {
            sign();
        }
    }

    /** Does all of it, due or not: no round follows. */
    void last() {
        sequence();
        seal();
        if (grownSince != null) {
            sign();
        }
    }

    /** Seals what was read by now. */
    void seal() {
        sealedAt = clock.instant();
        try {
            if (reads.seal() != null) {
                grown();
            }
        } catch (AccessUnreadable missing) {
            LOG.error("What was read cannot be sealed: {}", missing.getMessage());
        }
    }

    /** A writer with nothing to write would otherwise not learn that another has taken over. */
    private void sequence() {
        if (rounds++ % ROUNDS_BETWEEN_HEADS == 0) {
            log.confirmedHead();
        }
        if (log.sequence() > 0) {
            grown();
        }
        daily.look();
    }

    private void sign() {
        checkpointer.checkpoint();
        grownSince = null;
    }

    private void grown() {
        if (grownSince == null) {
            grownSince = clock.instant();
        }
    }

    private boolean isPast(Instant due) {
        return !clock.instant().isBefore(due);
    }
}
