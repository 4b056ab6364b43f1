package org.mediationledger.launcher.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mediationledger.web.accessfile.AccessUnreadable;

/** Compares sealed batches with the lines that are there, and notes those whose root isn't reached any more. */
public final class AccessCheck implements Consumer<AccessBatch> {

    private final AccessLines lines;
    private final List<AccessBatch> changed = new ArrayList<>();
    private long entries;

    /** @param lines what is compared */
    public AccessCheck(AccessLines lines) {
        this.lines = lines;
    }

    @Override
    public void accept(AccessBatch batch) {
        entries += batch.count();
        if (!stands(batch)) {
            changed.add(batch);
        }
    }

    /** Those of which an entry was changed, put in, or taken away, in order. */
    public List<AccessBatch> changed() {
        return List.copyOf(changed);
    }

    /** How many entries were compared. */
    public long entries() {
        return entries;
    }

    private boolean stands(AccessBatch batch) {
        try {
            return AccessBatch.of(lines, batch.first(), batch.end()).equals(batch);
        } catch (AccessUnreadable gone) {
            return false;
        }
    }
}
