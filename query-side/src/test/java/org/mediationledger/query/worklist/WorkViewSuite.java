package org.mediationledger.query.worklist;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.AccountId;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.testing.Actors;
import org.mediationledger.query.testing.FollowsEvents;
import org.mediationledger.query.testing.RandomEvents;
import org.mediationledger.query.testing.Scene;
import org.mediationledger.query.testing.TestMongo;
import org.mediationledger.query.view.Kept;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.rights.Role;

/** The worklist over a store. */
abstract class WorkViewSuite {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    private final Scene scene;
    private final WorkView view;

    WorkViewSuite(Supplier<TestMongo> mongo) {
        scene = new Scene(mongo);
        view = scene.side().bean(WorkView.class);
        scene.side().clock().set(Instant.parse("2027-06-01T12:00:00Z"));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void work_kept_step_by_step_is_the_work_folded_at_once() {
        FollowsEvents.assertKept(
                scene,
                WorkView.GROUP,
                caseId -> view.entries().reader().kept(caseId, null),
                caseId -> view.entries().reader().folded(caseId, Long.MAX_VALUE));
    }

    @Test
    void pages_neither_miss_nor_repeat_an_item() {
        List<RandomEvents.Subject> cases = scene.randomCases(3, 12);
        scene.side().catchUp(WorkView.GROUP, 100);
        for (RandomEvents.Subject own : cases) {
            Actor actor = Actors.reaching(Role.COORDINATOR, entry(own).reach().scope());
            List<String> expected =
                    keys(cases, actor, item -> true, kept -> true).sorted().toList();
            for (int limit : List.of(1, 4, 200)) {
                List<String> read = new ArrayList<>();
                String cursor = null;
                do {
                    WorkList page = ask(actor, Whose.TEAM, null, cursor, limit);
                    page.items().forEach(line -> read.add(line.item().key()));
                    cursor = page.next();
                } while (cursor != null);
                assertThat(read).isEqualTo(expected);
            }
        }
        assertThat(cases.stream().flatMap(one -> entry(one).view().items().stream()))
                .hasSizeGreaterThan(12);
    }

    @Test
    void whoever_may_list_work_finds_that_of_the_cases_that_they_reach_and_others_find_none() {
        List<RandomEvents.Subject> cases = scene.randomCases(5, 8);
        scene.side().catchUp(WorkView.GROUP, 100);
        for (Role role : Role.values()) {
            for (RandomEvents.Subject own : cases) {
                Actor actor = Actors.reaching(role, entry(own).reach().scope());
                WorkList answer = ask(actor, Whose.TEAM, null, null, 200);
                if (RightsTable.of(role).actions().contains(Action.LIST_WORK)) {
                    assertThat(answer.items().stream()
                                    .map(line -> line.item().key())
                                    .toList())
                            .isEqualTo(keys(cases, actor, item -> true, kept -> true)
                                    .sorted()
                                    .toList());
                } else {
                    assertThat(answer.refusal()).isEqualTo(QueryRefusal.FORBIDDEN);
                }
            }
        }
    }

    @Test
    void work_of_one_kind_is_all_of_that_kind() {
        List<RandomEvents.Subject> cases = scene.randomCases(7, 12);
        scene.side().catchUp(WorkView.GROUP, 100);
        Actor actor = Actors.reaching(
                Role.COORDINATOR, entry(cases.getFirst()).reach().scope());
        for (WorkKind kind : WorkKind.values()) {
            assertThat(ask(actor, Whose.TEAM, kind, null, 200).items().stream()
                            .map(line -> line.item().key())
                            .toList())
                    .isEqualTo(keys(cases, actor, item -> item.kind() == kind, kept -> true)
                            .sorted()
                            .toList());
        }
    }

    @Test
    void my_work_is_that_of_my_cases_of_those_that_i_cover_today_and_what_i_am_to_do() {
        List<RandomEvents.Subject> cases = scene.randomCases(11, 30);
        scene.side().catchUp(WorkView.GROUP, 100);
        int mine = 0;
        for (RandomEvents.Subject own : cases) {
            Kept<WorkEntry> kept = entry(own);
            for (AccountId account : accountsOf(kept)) {
                Actor actor = new Actor(
                        account, Role.COORDINATOR, kept.reach().scope().provider());
                List<String> expected = keys(
                                cases,
                                actor,
                                item -> account.equals(item.by()) || isOf(account, kept),
                                other -> other.caseId().equals(kept.caseId()))
                        .sorted()
                        .toList();
                assertThat(ask(actor, Whose.MINE, null, null, 200).items().stream()
                                .map(line -> line.item().key())
                                .toList())
                        .isEqualTo(expected);
                mine += expected.size();
            }
        }
        assertThat(mine).isPositive();
    }

    @Test
    void a_cursor_of_ones_own_making_is_refused() {
        assertThat(ask(
                                new Actor(new AccountId("anybody"), Role.COORDINATOR, "together-trust"),
                                Whose.TEAM,
                                null,
                                "*",
                                5)
                        .refusal())
                .isEqualTo(QueryRefusal.CURSOR_UNKNOWN);
    }

    @Test
    void standards_of_a_case_that_one_does_not_reach_are_those_of_no_case() {
        RandomEvents.Subject own = scene.randomCases(13, 1).getFirst();
        scene.side().catchUp(WorkView.GROUP, 100);
        assertThat(scene.side()
                        .ask(new GetStandards(Actors.stranger(Role.COORDINATOR), own.caseId(), null))
                        .refusal())
                .isEqualTo(QueryRefusal.NOT_FOUND);
        assertThat(scene.side()
                        .ask(new GetStandards(
                                Actors.reaching(
                                        Role.COORDINATOR, entry(own).reach().scope()),
                                own.caseId(),
                                null))
                        .refusal())
                .isNull();
    }

    private WorkList ask(Actor actor, Whose whose, @Nullable WorkKind kind, @Nullable String cursor, int limit) {
        return scene.side().ask(new ListWork(actor, whose, kind, cursor, limit, List.of()));
    }

    private Stream<String> keys(
            List<RandomEvents.Subject> cases,
            Actor actor,
            Predicate<WorkItem> which,
            Predicate<Kept<WorkEntry>> where) {
        return cases.stream()
                .map(this::entry)
                .filter(kept -> kept.reach().includes(actor))
                .filter(where)
                .flatMap(kept -> kept.view().items().stream())
                .filter(item -> !item.shownFrom().isAfter(TODAY))
                .filter(which)
                .map(WorkItem::key);
    }

    private static boolean isOf(AccountId account, Kept<WorkEntry> kept) {
        Plan plan = kept.view().plan();
        return account.equals(plan.owner())
                || plan.covers().stream()
                        .anyMatch(cover -> cover.cover().equals(account)
                                && !cover.from().isAfter(TODAY)
                                && !cover.until().isBefore(TODAY));
    }

    private static List<AccountId> accountsOf(Kept<WorkEntry> kept) {
        Plan plan = kept.view().plan();
        Plan.Next next = plan.next();
        return Stream.of(
                        Stream.ofNullable(plan.owner()),
                        plan.covers().stream().map(Plan.Cover::cover),
                        Stream.ofNullable(next).map(Plan.Next::by))
                .flatMap(accounts -> accounts)
                .toList();
    }

    private Kept<WorkEntry> entry(RandomEvents.Subject subject) {
        return requireNonNull(view.entries().reader().kept(subject.caseId(), null));
    }
}
