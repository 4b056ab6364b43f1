package org.mediationledger.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.reach.CaseReach;
import org.mediationledger.query.testing.TestMongo;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.CaseScope;
import org.mediationledger.rights.Reach;
import org.mediationledger.rights.Role;

/** What a list reaches is what the table of rights reaches. */
abstract class ReachFilterSuite {

    private static final List<String> BODIES = List.of("one", "two");
    private static final List<AccountId> ACCOUNTS = List.of(new AccountId("ann"), new AccountId("bob"));

    private final TestMongo mongo;
    private final DocumentStore<Kept<Nothing>> store;

    ReachFilterSuite(Supplier<TestMongo> mongo) {
        this.mongo = mongo.get();
        this.store = DocumentStore.ofViews(this.mongo.database(), "cases", Nothing.class);
    }

    /** A view that tells nothing. */
    public record Nothing() {}

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void the_filter_finds_exactly_the_cases_that_the_reach_includes() {
        List<Kept<Nothing>> cases = randomCases();
        store.replace(cases);
        for (Reach reach : Reach.values()) {
            for (Actor actor : actors()) {
                List<CaseId> expected = cases.stream()
                        .filter(kept -> reach.includes(actor, kept.reach().scope()))
                        .map(Kept::caseId)
                        .toList();
                List<CaseId> found = store.collection()
                        .find(ReachFilter.of(reach, actor))
                        .map(Kept::caseId)
                        .into(new ArrayList<>());
                assertThat(found).as("%s %s", reach, actor).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    private static List<Kept<Nothing>> randomCases() {
        Random random = new Random(3);
        List<Kept<Nothing>> cases = new ArrayList<>();
        for (int each = 0; each < 200; each++) {
            CaseScope scope = new CaseScope(
                    perhaps(random),
                    one(random),
                    one(random),
                    one(random),
                    bodies(random),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    some(random),
                    some(random));
            cases.add(new Kept<>(
                    new CaseId(new UUID(random.nextLong(), random.nextLong())),
                    each,
                    0,
                    new CaseReach(scope, List.of(), CaseReach.NONE.holders(), List.of()),
                    new Nothing()));
        }
        return cases;
    }

    private static List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        for (AccountId account : ACCOUNTS) {
            actors.add(new Actor(account, Role.AUDITOR, null));
            BODIES.forEach(body -> actors.add(new Actor(account, Role.COORDINATOR, body)));
        }
        actors.add(new Actor(new AccountId("stranger"), Role.FAMILY, "three"));
        return actors;
    }

    private static Set<String> bodies(Random random) {
        return random.ints(random.nextInt(3), 0, BODIES.size())
                .mapToObj(BODIES::get)
                .collect(Collectors.toSet());
    }

    private static String one(Random random) {
        return BODIES.get(random.nextInt(BODIES.size()));
    }

    private static @Nullable String perhaps(Random random) {
        return random.nextInt(3) == 0 ? null : one(random);
    }

    private static Set<AccountId> some(Random random) {
        Set<AccountId> accounts = new HashSet<>(ACCOUNTS);
        accounts.removeIf(account -> random.nextBoolean());
        return accounts;
    }
}
