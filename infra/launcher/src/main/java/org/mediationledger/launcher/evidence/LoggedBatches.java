package org.mediationledger.launcher.evidence;

import org.mediationledger.evidence.LedgerLeaf;
import org.mediationledger.launcher.access.AccessBatch;
import org.mediationledger.launcher.access.AccessBatches;
import org.mediationledger.log.EvidenceLog;

/** Seals reads in the evidence log, whose one writer this process is. */
final class LoggedBatches implements AccessBatches {

    private final EvidenceLog log;
    private long end;
    private long known;

    LoggedBatches(EvidenceLog log) {
        this.log = log;
        catchUp();
    }

    @Override
    public synchronized long end() {
        catchUp();
        return end;
    }

    @Override
    public synchronized void add(AccessBatch batch) {
        catchUp();
        if (batch.first() != end) {
            throw new IllegalStateException(
                    "reads are sealed up to " + end + ", and not from " + batch.first() + " on");
        }
        log.append(stamp -> LedgerLeaf.accessBatch(stamp, batch.first(), batch.count(), batch.root()));
        catchUp();
    }

    /** What the log has is asked of the log: an append whose outcome was not known may have come to its end since. */
    private void catchUp() {
        log.catchUp();
        long size = log.head().size();
        BatchLeaves.each(log::read, known, size, batch -> end = batch.end());
        known = size;
    }
}
