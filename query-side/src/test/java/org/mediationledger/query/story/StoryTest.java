package org.mediationledger.query.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.reach.CaseReach;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.testing.Actors;
import org.mediationledger.query.testing.RandomEvents;
import org.mediationledger.query.testing.RandomHistory;
import org.mediationledger.query.testing.Scene;
import org.mediationledger.query.testing.TestMongo;
import org.mediationledger.query.timeline.GetTimeline;
import org.mediationledger.query.timeline.TimelineAnswer;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Role;

/** A story merged from two views, neither of which waits for the other. */
final class StoryTest {

    private static final List<String> GROUPS = List.of("timeline", "confidence");

    @Test
    void who_reads_on_misses_nothing_although_the_views_are_not_equally_far() {
        for (long seed = 0; seed < 10; seed++) {
            try (Scene scene = new Scene(TestMongo::embedded)) {
                RandomHistory history = new RandomHistory(seed);
                RandomEvents.Subject subject = history.open(scene.journal());
                scene.side().catchUp(10);
                Actor adviser = adviser(scene, subject.caseId());
                List<TimelineEntry> read = readWhileRecorded(scene, history, subject, adviser, new Random(seed));
                TimelineAnswer whole = scene.side().ask(page(subject.caseId(), adviser, null, 200));
                assertThat(read).isEqualTo(whole.entries());
                assertThat(read.stream().map(TimelineEntry::type))
                        .contains("case.advice-given", "case.confidence-taken");
            }
        }
    }

    /** After each event, one view or both or neither learn some; the reader reads on from where they are. */
    private static List<TimelineEntry> readWhileRecorded(
            Scene scene, RandomHistory history, RandomEvents.Subject subject, Actor reader, Random random) {
        List<TimelineEntry> read = new ArrayList<>();
        int[] seen = {scene.journal().all().size(), scene.journal().all().size()};
        for (int event = 0; event < 40; event++) {
            Class<? extends LedgerEvent> type =
                    random.nextBoolean() ? ChoiceEvent.AdviceGiven.class : ConfidenceEvent.ConfidenceTaken.class;
            history.record(scene.journal(), subject, type);
            List<RecordedEvent> all = scene.journal().all();
            for (int group = 0; group < GROUPS.size(); group++) {
                int upTo = event == 39 ? all.size() : seen[group] + random.nextInt(all.size() - seen[group] + 1);
                if (upTo > seen[group]) {
                    scene.side().process(GROUPS.get(group), all.subList(seen[group], upTo));
                    seen[group] = upTo;
                }
            }
            readOn(scene, subject.caseId(), reader, read, 1 + random.nextInt(3));
        }
        readOn(scene, subject.caseId(), reader, read, 200);
        return read;
    }

    private static void readOn(Scene scene, CaseId caseId, Actor reader, List<TimelineEntry> read, int limit) {
        Long after = read.isEmpty() ? null : read.getLast().position();
        read.addAll(scene.side().ask(page(caseId, reader, after, limit)).entries());
    }

    private static Actor adviser(Scene scene, CaseId caseId) {
        CaseReach reach = CaseReach.NONE;
        for (RecordedEvent recorded : scene.journal().ofCase(caseId)) {
            reach = reach.apply(recorded);
        }
        return Actors.reaching(Role.ADVISER, reach.scope());
    }

    private static GetTimeline page(CaseId caseId, Actor reader, @Nullable Long after, int limit) {
        return new GetTimeline(caseId, reader, null, after, limit, null);
    }
}
