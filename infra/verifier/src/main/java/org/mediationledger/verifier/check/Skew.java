package org.mediationledger.verifier.check;

import java.time.Duration;
import java.time.Instant;

/** How much times may differ from what they should be, because clocks do. */
enum Skew {
    /**
     * Between the clocks of the ledger's processes, of a witness, of a time-stamp authority and of the reader; and between
     * the time that a command's event bears and its entry in the log, which others may have entered before a slow disk was
     * done with it.
     */
    TWO_CLOCKS(Duration.ofMinutes(1)),
    /** Between an event and its entry in the log, at most, before one asks why it took so long. */
    LOGGING(Duration.ofMinutes(10));

    private final Duration most;

    Skew(Duration most) {
        this.most = most;
    }

    /** Whether the first time is later than the second, by more than may be. */
    boolean isLater(Instant first, Instant second) {
        return first.isAfter(second.plus(most));
    }
}
