package org.mediationledger.query.confidence;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.reach.Sight;
import org.mediationledger.query.testing.FollowsEvents;
import org.mediationledger.query.testing.Scene;
import org.mediationledger.query.testing.TestMongo;
import org.mediationledger.rights.DisclosureClass;

/** Confidential timelines over a store. */
abstract class ConfidenceViewSuite {

    private static final Sight READER = new Sight(
            EnumSet.of(DisclosureClass.CONFIDENTIAL), Long.MAX_VALUE, List.of(new Sight.Stretch(-1, Long.MAX_VALUE)));

    private final Scene scene;
    private final Confidences confidences;

    ConfidenceViewSuite(Supplier<TestMongo> mongo) {
        scene = new Scene(mongo);
        confidences = scene.side().bean(Confidences.class);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void confidences_kept_step_by_step_are_the_confidences_folded_at_once() {
        FollowsEvents.assertKept(
                scene,
                Confidences.GROUP,
                caseId -> told(requireNonNull(confidences.now(caseId, null, -1, READER))),
                this::folded);
    }

    private Object folded(CaseId caseId) {
        return told(requireNonNull(confidences.asAt(scene.journal().ofCase(caseId), Long.MAX_VALUE, -1, READER)));
    }

    private static Object told(Confidences.Reading reading) {
        return List.of(reading.version(), reading.applied(), reading.entries().toList());
    }
}
