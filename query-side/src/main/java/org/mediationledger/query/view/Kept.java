package org.mediationledger.query.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.reach.CaseReach;
import org.mediationledger.query.recorded.RecordedEvent;

/**
 * What a view keeps of one case.
 *
 * @param applied the position of the newest event that the view has seen; older ones are ignored
 * @param version the case's version then
 * @param reach who reaches the case then
 * @param view what the view tells
 * @param <V> the view
 */
public record Kept<V>(CaseId caseId, long applied, long version, CaseReach reach, V view) {

    /** After one more event; the same where it has been seen already. */
    public static <V> Kept<V> after(@Nullable Kept<V> before, RecordedEvent recorded, ViewFold<V> fold) {
        if (before == null) {
            return new Kept<>(
                    recorded.event().caseId(),
                    recorded.position(),
                    recorded.versionAfter(-1),
                    CaseReach.NONE.apply(recorded),
                    fold.apply(null, recorded));
        }
        if (recorded.position() <= before.applied) {
            return before;
        }
        return new Kept<>(
                before.caseId,
                recorded.position(),
                recorded.versionAfter(before.version),
                before.reach.apply(recorded),
                fold.apply(before.view, recorded));
    }

    /** After all events of a case; null where there are none. */
    static <V> @Nullable Kept<V> of(List<RecordedEvent> history, ViewFold<V> fold) {
        Kept<V> kept = null;
        for (RecordedEvent recorded : history) {
            kept = after(kept, recorded, fold);
        }
        return kept;
    }
}
