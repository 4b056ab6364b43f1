package org.mediationledger.log;

import java.util.List;

/**
 * What a comparison came to.
 *
 * @param leaves how many leaves were read
 * @param events how many of them are of events
 * @param notYet how many events at the end of the store wait for the log
 */
public record FsckReport(long leaves, long events, long notYet, List<FsckFinding> findings) {

    /** Whether store and log agree. */
    public boolean clean() {
        return findings.isEmpty();
    }
}
