package org.mediationledger.web.desk;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.AtLeast;

/**
 * The versions that this process acknowledged a short while ago, so that whoever asks it next sees them. It is an aid for
 * clients that don't send the version themselves: bounded, and forgotten soon.
 */
public final class RecentVersions {

    private record Seen(long version, long nanos) {}

    private final LongSupplier nanoTime;
    private final long lifeNanos;
    private final int most;
    private final Map<CaseId, Seen> seen = new LinkedHashMap<>();

    /** Remembers so many cases at most, each for so long. */
    public RecentVersions(LongSupplier nanoTime, Duration life, int most) {
        this.nanoTime = nanoTime;
        this.lifeNanos = life.toNanos();
        this.most = most;
    }

    /** The newest version of a case; null where none is remembered. */
    public synchronized @Nullable Long of(CaseId caseId) {
        forgetOld();
        Seen last = seen.get(caseId);
        return last == null ? null : last.version;
    }

    /** Everything that is remembered, oldest first. */
    public synchronized List<AtLeast> all() {
        forgetOld();
        return seen.entrySet().stream()
                .map(entry -> new AtLeast(entry.getKey(), entry.getValue().version))
                .toList();
    }

    /** A view doesn't show these in time: nobody waits for them again. */
    synchronized void giveUp(Collection<CaseId> cases) {
        cases.forEach(seen::remove);
    }

    synchronized void acknowledged(CaseId caseId, long version) {
        Seen last = seen.remove(caseId);
        long newest = last == null ? version : Math.max(version, last.version);
        seen.put(caseId, new Seen(newest, nanoTime.getAsLong()));
        if (seen.size() > most) {
            seen.remove(seen.keySet().iterator().next());
        }
    }

    private void forgetOld() {
        long now = nanoTime.getAsLong();
        var oldestFirst = seen.values().iterator();
        while (oldestFirst.hasNext() && now - oldestFirst.next().nanos >= lifeNanos) {
            oldestFirst.remove();
        }
    }
}
