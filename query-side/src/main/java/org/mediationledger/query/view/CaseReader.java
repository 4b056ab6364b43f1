package org.mediationledger.query.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.AtLeast;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;

/**
 * Reads one case of a view: as it is kept, or folded from the case's events where time travel asks for it or the view is
 * not far enough.
 *
 * @param <V> the view
 */
public final class CaseReader<V> {

    private final String group;
    private final DocumentStore<Kept<V>> store;
    private final ViewFold<V> fold;
    private final Arrivals arrivals;
    private final ViewProgress progress;
    private final RecordedEvents recorded;
    private final Patience patience;

    CaseReader(
            String group,
            DocumentStore<Kept<V>> store,
            ViewFold<V> fold,
            Arrivals arrivals,
            ViewProgress progress,
            RecordedEvents recorded,
            Patience patience) {
        this.group = group;
        this.store = store;
        this.fold = fold;
        this.arrivals = arrivals;
        this.progress = progress;
        this.recorded = recorded;
        this.patience = patience;
    }

    /** Whether the view can't answer for single cases yet. */
    public boolean rebuilding() {
        return progress.rebuilding(group);
    }

    /** The case as the view keeps it, once that version is seen or nobody waits longer. */
    public @Nullable Kept<V> kept(CaseId caseId, @Nullable Long atLeastVersion) {
        long wanted = atLeastVersion == null ? -1 : atLeastVersion;
        return wanted < 0
                ? store.find(caseId.toString())
                : arrivals.await(
                        () -> store.find(caseId.toString()),
                        kept -> kept != null && kept.version() >= wanted,
                        patience.atMost());
    }

    /** Whether the view has seen these versions, at the latest when nobody waits longer. */
    public boolean seen(List<AtLeast> wanted) {
        List<String> ids = wanted.stream().map(one -> one.caseId().toString()).toList();
        return wanted.isEmpty()
                || allSeen(
                        wanted,
                        arrivals.await(() -> store.find(ids), found -> allSeen(wanted, found), patience.atMost()));
    }

    /** The case as its events up to a position make it. */
    public @Nullable Kept<V> folded(CaseId caseId, long upTo) {
        return folded(recorded.ofCase(caseId), upTo);
    }

    /** The case as those events up to a position make it. */
    public @Nullable Kept<V> folded(List<RecordedEvent> history, long upTo) {
        return Kept.of(
                history.stream().filter(event -> event.position() <= upTo).toList(), fold);
    }

    /** Now: as kept, or as folded while the view is being built or lags behind the version that the asker knows. */
    public @Nullable Kept<V> now(CaseId caseId, @Nullable Long atLeastVersion) {
        Kept<V> kept = rebuilding() ? null : kept(caseId, atLeastVersion);
        return kept != null && (atLeastVersion == null || kept.version() >= atLeastVersion)
                ? kept
                : folded(caseId, Long.MAX_VALUE);
    }

    private boolean allSeen(List<AtLeast> wanted, @Nullable Map<Object, Kept<V>> found) {
        return found != null
                && wanted.stream().allMatch(one -> {
                    Kept<V> kept = found.get(one.caseId().toString());
                    return kept != null && kept.version() >= one.version();
                });
    }
}
