package org.mediationledger.query.papers;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.released.Released;
import org.mediationledger.query.testing.FollowsEvents;
import org.mediationledger.query.testing.Scene;
import org.mediationledger.query.testing.TestMongo;

/** Papers over a store. */
abstract class PapersViewSuite {

    private final Scene scene;
    private final PapersView papers;

    PapersViewSuite(Supplier<TestMongo> mongo) {
        scene = new Scene(mongo);
        papers = scene.side().bean(PapersView.class);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void papers_kept_step_by_step_are_the_papers_folded_at_once() {
        FollowsEvents.assertKept(
                scene,
                Released.GROUP,
                caseId -> requireNonNull(papers.view().reader().kept(caseId, null)),
                this::folded);
    }

    private Object folded(CaseId caseId) {
        return requireNonNull(papers.view().reader().folded(scene.journal().ofCase(caseId), Long.MAX_VALUE));
    }
}
