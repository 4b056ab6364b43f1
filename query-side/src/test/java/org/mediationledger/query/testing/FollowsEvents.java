package org.mediationledger.query.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.mediationledger.ids.CaseId;

/** What every view promises, whatever it tells: kept step by step, it tells what its events tell when folded at once. */
public final class FollowsEvents {

    private static final List<Integer> BATCHES = List.of(1, 7, 500);

    private FollowsEvents() {}

    /**
     * Tries several histories and batches, and hands out events again.
     *
     * @param kept what the view keeps of a case
     * @param folded what the case's events, folded at once, make of it
     */
    public static void assertKept(
            Scene scene, String group, Function<CaseId, Object> kept, Function<CaseId, Object> folded) {
        for (int batch : BATCHES) {
            List<RandomEvents.Subject> cases = scene.randomCases(batch, 3);
            scene.side().catchUp(group, batch);
            assertSame(cases, kept, folded);
            int head = scene.journal().all().size();
            scene.redeliver(group, head / 3, head);
            scene.redeliver(group, 0, head / 2);
            assertSame(cases, kept, folded);
        }
    }

    private static void assertSame(
            List<RandomEvents.Subject> cases, Function<CaseId, Object> kept, Function<CaseId, Object> folded) {
        for (RandomEvents.Subject subject : cases) {
            assertThat(kept.apply(subject.caseId())).isNotNull().isEqualTo(folded.apply(subject.caseId()));
        }
    }
}
