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

    /** Whether the log is what was signed, whatever the store is. */
    public boolean logIsAsSigned() {
        return findings.stream().noneMatch(finding -> finding.code() == FsckFinding.Code.LOG_CHANGED);
    }

    /** Whether store and log agree. */
    public boolean clean() {
        return findings.isEmpty();
    }
}
