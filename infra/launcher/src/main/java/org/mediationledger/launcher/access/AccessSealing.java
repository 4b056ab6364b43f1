package org.mediationledger.launcher.access;

import org.jspecify.annotations.Nullable;
import org.mediationledger.web.accessfile.AccessUnreadable;

/**
 * Closes batches of entries and hands their roots to the evidence log. What was recorded and not sealed when a process ended
 * is in the first batch that the next one closes: where a batch begins is asked of the log alone.
 */
public final class AccessSealing {

    private final GrowingLines lines;
    private final AccessBatches batches;

    /** @param lines what is sealed */
    public AccessSealing(GrowingLines lines, AccessBatches batches) {
        this.lines = lines;
        this.batches = batches;
    }

    /**
     * Seals what is recorded by now.
     *
     * @return the batch; null where nothing was to be sealed
     * @throws AccessUnreadable when an entry that is to be sealed is not there
     */
    public synchronized @Nullable AccessBatch seal() {
        long first = batches.end();
        long next = lines.next();
        if (next <= first) {
            return null;
        }
        AccessBatch batch = AccessBatch.of(lines, first, next);
        batches.add(batch);
        return batch;
    }
}
