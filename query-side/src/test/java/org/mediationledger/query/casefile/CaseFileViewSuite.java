package org.mediationledger.query.casefile;

import static java.util.Arrays.asList;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.query.casefile.CaseFileViews.GROUP;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.query.testing.FollowsEvents;
import org.mediationledger.query.testing.RandomEvents;
import org.mediationledger.query.testing.Scene;
import org.mediationledger.query.testing.TestMongo;
import org.mediationledger.query.view.CaseReader;

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
        CaseReader<CaseFile> parties = views.forParties().reader();
        CaseReader<CaseFile> anybody = views.forAnybody().reader();
        FollowsEvents.assertKept(
                scene,
                GROUP,
                caseId -> asList(parties.kept(caseId, null), anybody.kept(caseId, null)),
                caseId -> asList(parties.folded(caseId, Long.MAX_VALUE), anybody.folded(caseId, Long.MAX_VALUE)));
    }

    @Test
    void dates_are_stored_as_iso_text_and_kinds_by_name() {
        List<RandomEvents.Subject> cases = scene.randomCases(4, 5);
        scene.side().catchUp(GROUP, 500);
        CaseFile file = cases.stream()
                .map(subject -> requireNonNull(views.forParties().reader().kept(subject.caseId(), null))
                        .view())
                .filter(kept -> !kept.contents().intake().openings().isEmpty())
                .findFirst()
                .orElseThrow();
        String stored = requireNonNull(scene.mongo()
                        .database()
                        .getCollection("casefile")
                        .find(Filters.eq("_id", file.caseId().toString()))
                        .first())
                .toJson();
        Intake.Opening opening = file.contents().intake().openings().getFirst();
        assertThat(stored)
                .contains("\"_id\": \"" + file.caseId() + "\"")
                .contains("\"occurredOn\": \"" + opening.mark().occurredOn() + "\"")
                .contains("\"process\": \"" + opening.process() + "\"")
                .contains("\"localAuthority\": \"" + opening.localAuthority() + "\"");
    }
}
