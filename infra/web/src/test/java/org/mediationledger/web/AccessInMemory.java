package org.mediationledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.web.accessfile.AccessHistory;
import org.mediationledger.web.accessfile.AccessNotRecorded;
import org.mediationledger.web.accessfile.AccessOutcome;
import org.mediationledger.web.accessfile.AccessRecord;
import org.mediationledger.web.accessfile.AccessRecords;

/** Keeps every entry in a list, unless its disk is full. */
final class AccessInMemory implements AccessRecords, AccessHistory {

    private final List<AccessRecord> kept = new ArrayList<>();
    private boolean full;

    @Override
    public synchronized void add(AccessRecord access) {
        if (full) {
            throw new AccessNotRecorded("no space left on device");
        }
        kept.add(access);
    }

    @Override
    public synchronized List<Entry> of(CaseId caseId, Set<Action> without, long before, int most) {
        return newest(access -> access.cases().contains(caseId) && !without.contains(access.action()), before, most);
    }

    @Override
    public synchronized List<Entry> ofBrokenGlass(long before, int most) {
        return newest(access -> access.outcome() instanceof AccessOutcome.GlassBroken, before, most);
    }

    private List<Entry> newest(Predicate<AccessRecord> wanted, long before, int most) {
        List<Entry> found = new ArrayList<>();
        for (int at = kept.size() - 1; at >= 0 && found.size() < most; at--) {
            AccessRecord access = kept.get(at);
            if (at < before && wanted.test(access)) {
                found.add(new Entry(at, access));
            }
        }
        return found;
    }

    /** Everything that was kept, in order. */
    synchronized List<AccessRecord> all() {
        return List.copyOf(kept);
    }

    /** The only entry that was kept. */
    synchronized AccessRecord only() {
        assertThat(kept).hasSize(1);
        return kept.getFirst();
    }

    synchronized void fillTheDisk() {
        full = true;
    }

    synchronized void forget() {
        kept.clear();
        full = false;
    }
}
