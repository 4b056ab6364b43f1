package org.mediationledger.launcher.access;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.CompactRange;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;
import org.mediationledger.web.accessfile.AccessUnreadable;

/**
 * Closes batches of entries and hands their roots to the evidence log. What was recorded and not sealed when a process ended
 * is in the first batch that the next one closes: where a batch begins is asked of the log alone.
 */
public final class AccessSealing {

    private final AccessLines lines;
    private final AccessBatches batches;

    /** @param lines what is sealed */
    public AccessSealing(AccessLines lines, AccessBatches batches) {
        this.lines = lines;
        this.batches = batches;
    }

    /**
     * Seals what is recorded by now; called for the log's sake every so often, and by whoever needs it sealed.
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
        AccessBatch batch = new AccessBatch(first, next - first, root(first, next));
        batches.add(batch);
        return batch;
    }

    /**
     * The sealed batches whose entries are not what they were: changed, missing or unreadable.
     *
     * @return in order; none where every root is reached
     */
    public List<AccessBatch> changed() {
        List<AccessBatch> changed = new ArrayList<>();
        batches.each(batch -> {
            if (!stands(batch)) {
                changed.add(batch);
            }
        });
        return changed;
    }

    private boolean stands(AccessBatch batch) {
        try {
            return root(batch.first(), batch.end()).equals(batch.root());
        } catch (AccessUnreadable gone) {
            return false;
        }
    }

    private Hash root(long from, long until) {
        CompactRange tree = CompactRange.empty();
        lines.read(from, until, line -> tree.append(Merkle.leafHash(line)));
        return tree.root();
    }
}
