package org.mediationledger.launcher.evidence;

import org.mediationledger.evidence.LedgerLeaf;
import org.mediationledger.launcher.access.AccessBatch;
import org.mediationledger.launcher.access.AccessBatches;
import org.mediationledger.log.EvidenceLog;

/** Seals reads in the evidence log, whose one writer this process is. */
final class LoggedBatches implements AccessBatches {

    private final EvidenceLog log;
    private long end;

    LoggedBatches(EvidenceLog log) {
        this.log = log;
        BatchLeaves.each(log::read, log.head().size(), batch -> end = batch.end());
    }

    @Override
    public synchronized long end() {
        return end;
    }

    @Override
    public synchronized void add(AccessBatch batch) {
        if (batch.first() != end) {
            throw new IllegalStateException(
                    "reads are sealed up to " + end + ", and not from " + batch.first() + " on");
        }
        log.append(stamp -> LedgerLeaf.accessBatch(stamp, batch.first(), batch.count(), batch.root()));
        end = batch.end();
    }
}
