package org.mediationledger.query.casefile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.query.casefile.CaseFileViews.GROUP;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.query.testing.FollowsEvents;
import org.mediationledger.query.testing.RandomEvents;
import org.mediationledger.query.testing.Scene;
import org.mediationledger.query.testing.TestMongo;
import org.mediationledger.query.view.CaseView;

/** Case files over a store. */
abstract class CaseFileViewSuite {

    private final Scene scene;
    private final CaseFileViews views;

    CaseFileViewSuite(Supplier<TestMongo> mongo) {
        scene = new Scene(mongo);
        views = scene.side().bean(CaseFileViews.class);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void a_file_kept_step_by_step_is_the_file_folded_at_once() {
        for (CaseView<CaseFile> view : List.of(views.forParties(), views.forAnybody())) {
            FollowsEvents.assertKept(
                    scene,
                    GROUP,
                    caseId -> view.reader().kept(caseId, null),
                    caseId -> view.reader().folded(caseId, Long.MAX_VALUE));
        }
    }

    @Test
    void dates_are_stored_as_iso_text_and_kinds_by_name() {
        RandomEvents.Subject subject = scene.randomCases(4, 1).getFirst();
        scene.side().catchUp(GROUP, 500);
        String stored = scene.mongo()
                .database()
                .getCollection("casefile")
                .find()
                .first()
                .toJson();
        CaseFile file = requireNonNull(views.forParties().reader().kept(subject.caseId(), null))
                .view();
        Intake.Opening opening = file.contents().intake().openings().getFirst();
        assertThat(stored)
                .contains("\"_id\": \"" + subject.caseId() + "\"")
                .contains("\"occurredOn\": \"" + opening.mark().occurredOn() + "\"")
                .contains("\"process\": \"" + opening.process() + "\"")
                .contains("\"localAuthority\": \"" + opening.localAuthority() + "\"");
    }
}
