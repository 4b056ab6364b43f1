package org.mediationledger.launcher.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.settings.SystemTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes round the cases that moved, one after the other; a case that failed waits a while. */
final class LetterRound {

    private static final Logger LOG = LoggerFactory.getLogger(LetterRound.class);

    private final CasesThatMoved moved;
    private final Postman postman;
    private final Recency recency;
    private final Duration again;
    private final Map<CaseId, Instant> later = new LinkedHashMap<>();

    /** @param again how long a case that failed waits */
    LetterRound(CasesThatMoved moved, Postman postman, Recency recency, Duration again) {
        this.moved = moved;
        this.postman = postman;
        this.recency = recency;
        this.again = again;
    }

    /** Serves every case that moved or whose time has come again; ends early where the process does. */
    void go() {
        if (!recency.now()) {
            return;
        }
        due().forEach(moved::add);
        List<CaseId> cases = moved.taken();
        for (CaseId caseId : cases) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            if (!served(caseId)) {
                later.put(caseId, SystemTime.clock().instant().plus(again));
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

    /** One case that fails holds no other up; causes may quote what must not be logged. */
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
