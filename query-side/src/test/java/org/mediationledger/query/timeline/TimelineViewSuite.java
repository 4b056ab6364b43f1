package org.mediationledger.query.timeline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.testing.FollowsEvents;
import org.mediationledger.query.testing.RandomEvents;
import org.mediationledger.query.testing.Scene;
import org.mediationledger.query.testing.TestMongo;
import org.mediationledger.rights.DisclosureClass;

/** Timelines over a store. */
abstract class TimelineViewSuite {

    private static final List<Set<DisclosureClass>> READERS =
            List.of(EnumSet.of(DisclosureClass.OPEN), EnumSet.of(DisclosureClass.OPEN, DisclosureClass.PARTY));

    private final Scene scene;
    private final Timelines timelines;

    TimelineViewSuite(Supplier<TestMongo> mongo) {
        scene = new Scene(mongo);
        timelines = scene.side().bean(Timelines.class);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void a_timeline_kept_step_by_step_is_the_timeline_folded_at_once() {
        FollowsEvents.assertKept(scene, Timelines.GROUP, this::kept, this::folded);
    }

    @Test
    void a_long_timeline_reads_the_same_from_any_position() {
        RandomEvents.Subject subject = scene.randomCases(8, 1).getFirst();
        scene.side().catchUp(Timelines.GROUP, 20);
        List<TimelineEntry> all = read(subject.caseId(), -1, READERS.getLast());
        assertThat(all).hasSizeGreaterThan(64);
        for (int from = 0; from < all.size(); from++) {
            assertThat(read(subject.caseId(), all.get(from).position(), READERS.getLast()))
                    .isEqualTo(all.subList(from + 1, all.size()));
        }
    }

    private List<TimelineEntry> read(CaseId caseId, long after, Set<DisclosureClass> reader) {
        return requireNonNull(timelines.now(caseId, null, reader)).after(after).toList();
    }

    private Object kept(CaseId caseId) {
        return READERS.stream()
                .map(reader -> told(requireNonNull(timelines.now(caseId, null, reader))))
                .toList();
    }

    private Object folded(CaseId caseId) {
        return READERS.stream()
                .map(reader ->
                        told(requireNonNull(timelines.asAt(scene.journal().ofCase(caseId), Long.MAX_VALUE, reader))))
                .toList();
    }

    private static List<Object> told(TimelineReading reading) {
        return List.of(reading.version(), reading.position(), reading.after(-1).toList());
    }
}
