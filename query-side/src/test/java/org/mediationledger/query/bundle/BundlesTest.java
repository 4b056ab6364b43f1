package org.mediationledger.query.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.BundleEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.reach.CaseReach;
import org.mediationledger.query.testing.Actors;
import org.mediationledger.query.testing.Journal;
import org.mediationledger.query.testing.RandomEvents;
import org.mediationledger.query.testing.Scene;
import org.mediationledger.query.testing.TestMongo;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Role;

/** Who is told of a case's bundles. */
final class BundlesTest {

    private final Scene scene = new Scene(TestMongo::embedded);
    private final RandomEvents random = new RandomEvents(new Random(17));
    private final RandomEvents.Subject subject = random.subject();

    @BeforeEach
    void a_bundle_is_begun_in_a_case() {
        tell(random.event(IntakeEvent.CaseOpened.class, subject));
        tell(random.event(IntakeEvent.ProviderAllocated.class, subject));
        tell(random.event(BundleEvent.BundleBegun.class, subject));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void the_authority_and_its_preparer_once_an_appeal_is_registered_are_told_and_nobody_else() {
        assertThat(ask(reaching(Role.PREPARER)).refusal()).isEqualTo(QueryRefusal.NOT_FOUND);
        tell(random.event(AftermathEvent.AppealRegistered.class, subject));

        for (Role role : Role.ofPeople()) {
            BundlesAnswer answer = ask(reaching(role));
            boolean told = role == Role.AUTHORITY || role == Role.PREPARER;
            assertThat(answer.refusal()).as("%s", role).isEqualTo(told ? null : QueryRefusal.FORBIDDEN);
            assertThat(answer.bundles().bundles()).as("%s", role).hasSize(told ? 1 : 0);
        }
    }

    @Test
    void another_authority_does_not_learn_whether_there_is_such_a_case() {
        BundlesAnswer strangers = ask(Actors.stranger(Role.AUTHORITY));
        BundlesAnswer ofNone =
                scene.side().ask(new ListBundles(new CaseId(new UUID(1, 2)), Actors.stranger(Role.AUTHORITY), null));

        assertThat(strangers.refusal()).isEqualTo(QueryRefusal.NOT_FOUND);
        assertThat(strangers).isEqualTo(ofNone);
    }

    @Test
    void an_authority_that_is_responsible_no_longer_is_told_nothing_more_and_the_next_one_everything() {
        Actor former = reaching(Role.AUTHORITY);
        assertThat(ask(former).bundles().bundles()).hasSize(1);

        tell(random.event(BodyEvent.AuthorityChanged.class, subject));

        assertThat(ask(former).refusal()).isEqualTo(QueryRefusal.NOT_FOUND);
        assertThat(ask(reaching(Role.AUTHORITY)).bundles().bundles()).hasSize(1);
    }

    private Actor reaching(Role role) {
        return Actors.reaching(
                role, CaseReach.of(scene.journal().ofCase(subject.caseId())).scope());
    }

    private BundlesAnswer ask(Actor actor) {
        return scene.side().ask(new ListBundles(subject.caseId(), actor, null));
    }

    private void tell(LedgerEvent event) {
        scene.journal().record(random.uuid(), Journal.by("ADVISER"), event);
        scene.side().catchUp(100);
    }
}
