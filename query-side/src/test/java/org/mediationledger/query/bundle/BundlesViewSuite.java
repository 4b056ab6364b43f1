package org.mediationledger.query.bundle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.BundleEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.reach.CaseReach;
import org.mediationledger.query.testing.Actors;
import org.mediationledger.query.testing.FollowsEvents;
import org.mediationledger.query.testing.RandomEvents;
import org.mediationledger.query.testing.RandomHistory;
import org.mediationledger.query.testing.Scene;
import org.mediationledger.query.testing.TestMongo;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Role;

/** Bundles over a store. What is expected is read off the event records alone, bundle by bundle. */
abstract class BundlesViewSuite {

    private static final int CASES = 3;
    private static final int BUNDLES = 4;
    private static final int EVENTS = 12;
    private static final List<Integer> BATCHES = List.of(1, 7, 500);

    private final Scene scene;
    private final BundleView bundles;

    BundlesViewSuite(Supplier<TestMongo> mongo) {
        scene = new Scene(mongo);
        bundles = scene.side().bean(BundleView.class);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void bundles_kept_step_by_step_are_the_bundles_folded_at_once() {
        FollowsEvents.assertKept(
                scene,
                BundleView.GROUP,
                caseId -> requireNonNull(bundles.view().reader().kept(caseId, null)),
                caseId -> requireNonNull(
                        bundles.view().reader().folded(scene.journal().ofCase(caseId), Long.MAX_VALUE)));
    }

    @Test
    void what_is_told_of_each_bundle_is_what_the_events_that_name_it_say() {
        for (int batch : BATCHES) {
            List<CaseId> cases = cases(batch);
            scene.side().catchUp(batch);
            assertTold(cases);
            int head = scene.journal().all().size();
            scene.redeliver(BundleView.GROUP, head / 3, head);
            scene.redeliver(BundleView.GROUP, 0, head / 2);
            assertTold(cases);
        }
    }

    @Test
    void a_version_that_the_asker_knows_is_waited_for_and_then_the_asker_is_told_that_the_view_lags() {
        CaseId caseId = cases(31).getFirst();
        scene.side().catchUp(100);
        long version = scene.journal().version(caseId);

        assertThat(ask(caseId, Role.PREPARER, version).refusal()).isNull();
        assertThat(ask(caseId, Role.PREPARER, version + 1)).satisfies(answer -> {
            assertThat(answer.refusal()).isEqualTo(QueryRefusal.VIEW_NOT_CAUGHT_UP);
            assertThat(answer.bundles().bundles()).isEmpty();
        });
    }

    private void assertTold(List<CaseId> cases) {
        for (CaseId caseId : cases) {
            List<Bundle> expected = expected(caseId);
            assertThat(expected).hasSize(BUNDLES);
            for (Role role : List.of(Role.AUTHORITY, Role.PREPARER)) {
                BundlesAnswer answer = ask(caseId, role, null);
                assertThat(answer.refusal()).isNull();
                assertThat(answer.bundles().bundles()).as("%s", role).isEqualTo(expected);
                expected.forEach(
                        bundle -> assertThat(answer.bundles().find(bundle.id())).isEqualTo(bundle));
            }
        }
    }

    private BundlesAnswer ask(CaseId caseId, Role role, @Nullable Long version) {
        Actor actor = Actors.reaching(
                role, CaseReach.of(scene.journal().ofCase(caseId)).scope());
        return scene.side().ask(new ListBundles(caseId, actor, version));
    }

    /** Cases under appeal, whose bundles' events come in any order once each was begun; some name bundles of other cases. */
    private List<CaseId> cases(long seed) {
        RandomHistory history = new RandomHistory(seed);
        Random random = new Random(seed);
        List<RandomEvents.Subject> subjects = new ArrayList<>();
        List<List<BundleId>> begun = new ArrayList<>();
        List<Runnable> turns = new ArrayList<>();
        for (int each = 0; each < CASES; each++) {
            RandomEvents.Subject subject = history.open(scene.journal());
            history.record(scene.journal(), subject, AftermathEvent.AppealRegistered.class);
            subjects.add(subject);
            begun.add(new ArrayList<>());
        }
        for (int each = 0; each < CASES; each++) {
            int mine = each;
            for (int bundle = 0; bundle < BUNDLES; bundle++) {
                turns.add(() -> begun.get(mine).add(begin(history, subjects.get(mine))));
            }
            for (int event = 0; event < EVENTS; event++) {
                turns.add(() -> goOn(history, random, subjects.get(mine), begun.get(random.nextInt(CASES))));
            }
        }
        Collections.shuffle(turns, random);
        turns.forEach(Runnable::run);
        return subjects.stream().map(RandomEvents.Subject::caseId).toList();
    }

    private BundleId begin(RandomHistory history, RandomEvents.Subject subject) {
        return ((BundleEvent) history.record(scene.journal(), subject, BundleEvent.BundleBegun.class)
                        .event())
                .bundle();
    }

    private void goOn(RandomHistory history, Random random, RandomEvents.Subject subject, List<BundleId> begun) {
        if (!begun.isEmpty()) {
            BundleId bundle = begun.get(random.nextInt(begun.size()));
            history.record(
                    scene.journal(),
                    subject,
                    switch (random.nextInt(3)) {
                        case 0 -> {
                            BundleEvent.BundleMade any = history.events().event(BundleEvent.BundleMade.class, subject);
                            yield new BundleEvent.BundleMade(
                                    any.caseId(), bundle, any.pages(), any.files(), any.occurredOn());
                        }
                        case 1 -> {
                            BundleEvent.BundleStopped any =
                                    history.events().event(BundleEvent.BundleStopped.class, subject);
                            yield new BundleEvent.BundleStopped(any.caseId(), bundle, any.why(), any.occurredOn());
                        }
                        default -> {
                            BundleEvent.BundleSubmitted any =
                                    history.events().event(BundleEvent.BundleSubmitted.class, subject);
                            yield new BundleEvent.BundleSubmitted(
                                    any.caseId(), bundle, any.means(), any.sentTo(), any.proof(), any.occurredOn());
                        }
                    });
        }
    }

    /** A bundle is what its beginning says, the newest word on whether it was made and stopped, and every time it was sent. */
    private List<Bundle> expected(CaseId caseId) {
        return scene.journal().ofCase(caseId).stream()
                .filter(recorded -> recorded.event() instanceof BundleEvent.BundleBegun)
                .map(recorded -> {
                    BundleEvent.BundleBegun begun = (BundleEvent.BundleBegun) recorded.event();
                    return new Bundle(
                            begun.bundle(),
                            begun.kind(),
                            begun.earlier(),
                            begun.asAt(),
                            begun.occurredOn(),
                            recorded.recordedAt(),
                            naming(caseId, begun.bundle(), BundleEvent.BundleMade.class).stream()
                                    .map(made -> new Bundle.Made(made.occurredOn(), made.pages(), made.files()))
                                    .reduce((one, other) -> other)
                                    .orElse(null),
                            naming(caseId, begun.bundle(), BundleEvent.BundleStopped.class).stream()
                                    .map(BundleEvent.BundleStopped::why)
                                    .reduce((one, other) -> other)
                                    .orElse(null),
                            naming(caseId, begun.bundle(), BundleEvent.BundleSubmitted.class).stream()
                                    .map(sent -> new Bundle.Sending(
                                            sent.occurredOn(), sent.means(), sent.sentTo(), sent.proof()))
                                    .toList());
                })
                .toList();
    }

    /** The case's own events of that kind that name the bundle. */
    private <E extends BundleEvent> List<E> naming(CaseId caseId, BundleId bundle, Class<E> kind) {
        return scene.journal().ofCase(caseId).stream()
                .<LedgerEvent>map(recorded -> recorded.event())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(event -> event.bundle().equals(bundle))
                .toList();
    }
}
