package org.mediationledger.query.due;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.events.RunningClock;
import org.mediationledger.ids.AccountId;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.recorded.RecordedEvent;
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
import org.mediationledger.statute.DutyHolder;
import org.mediationledger.statute.Rule;

/** The due list over a store. */
abstract class DueViewSuite {

    private static final Actor AUDITOR = new Actor(new AccountId("auditor"), Role.AUDITOR, null);

    private final Scene scene;
    private final DueView view;

    DueViewSuite(Supplier<TestMongo> mongo) {
        scene = new Scene(mongo);
        view = scene.side().bean(DueView.class);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void dates_kept_step_by_step_are_the_dates_folded_at_once() {
        FollowsEvents.assertKept(
                scene,
                DueView.GROUP,
                caseId -> view.entries().reader().kept(caseId, null),
                caseId -> view.entries().reader().folded(caseId, Long.MAX_VALUE));
    }

    @Test
    void dates_come_in_order_and_pages_neither_miss_nor_repeat_one() {
        List<RandomEvents.Subject> cases = scene.randomCases(3, 12);
        scene.side().catchUp(DueView.GROUP, 100);
        List<String> expected = keys(cases, kept -> true).sorted().toList();
        for (int limit : List.of(1, 4, 200)) {
            List<String> read = new ArrayList<>();
            String cursor = null;
            do {
                DueList page = scene.side().ask(new ListDue(AUDITOR, null, null, null, null, null, cursor, limit));
                page.items().forEach(line -> read.add(line.dueOn() + "/" + line.caseId() + "/" + line.clock()));
                cursor = page.next();
            } while (cursor != null);
            assertThat(expected).hasSizeGreaterThan(12);
            assertThat(read).isEqualTo(expected);
        }
    }

    @Test
    void whoever_asks_finds_the_dates_of_the_cases_that_they_reach_and_no_others() {
        List<RandomEvents.Subject> cases = scene.randomCases(5, 8);
        scene.side().catchUp(DueView.GROUP, 100);
        for (Role role : Role.values()) {
            for (RandomEvents.Subject own : cases) {
                Actor actor = Actors.reaching(role, entry(own).reach().scope());
                DueList answer = scene.side().ask(new ListDue(actor, null, null, null, null, null, null, 200));
                if (RightsTable.of(role).actions().contains(Action.LIST_DUE)) {
                    assertThat(answer.items().stream().map(DueLine::caseId).distinct())
                            .containsExactlyInAnyOrderElementsOf(cases.stream()
                                    .map(this::entry)
                                    .filter(kept -> kept.reach().includes(actor)
                                            && !kept.view().items().isEmpty())
                                    .map(Kept::caseId)
                                    .toList());
                } else {
                    assertThat(answer.refusal()).isEqualTo(QueryRefusal.FORBIDDEN);
                }
            }
        }
    }

    @Test
    void each_filter_keeps_what_it_says_and_nothing_else() {
        List<RandomEvents.Subject> cases = scene.randomCases(7, 12);
        scene.side().catchUp(DueView.GROUP, 100);
        LocalDate day = LocalDate.of(2020, 6, 1);
        assertThat(asked(new ListDue(AUDITOR, day, null, null, null, null, null, 200)))
                .isNotEmpty()
                .isEqualTo(keys(cases, item -> !item.date().dueOn().isAfter(day))
                        .sorted()
                        .toList());
        for (Rule rule : Rule.values()) {
            assertThat(asked(new ListDue(AUDITOR, null, rule, null, null, null, null, 200)))
                    .isEqualTo(keys(cases, item -> item.date().rule() == rule)
                            .sorted()
                            .toList());
        }
        for (DutyHolder holder : DutyHolder.values()) {
            assertThat(asked(new ListDue(AUDITOR, null, null, holder, null, null, null, 200)))
                    .isEqualTo(keys(cases, item -> item.date().owedBy() == holder)
                            .sorted()
                            .toList());
        }
    }

    @Test
    void a_date_is_overdue_from_the_first_moment_of_the_next_day_in_london() {
        scene.randomCases(9, 4);
        scene.side().catchUp(DueView.GROUP, 100);
        DueLine first = scene.side()
                .ask(new ListDue(AUDITOR, null, null, null, null, null, null, 1))
                .items()
                .getFirst();
        Instant nextDay =
                first.dueOn().plusDays(1).atStartOfDay(RecordedEvent.LONDON).toInstant();
        DueFigures figures = scene.side().bean(DueFigures.class);
        scene.side().clock().set(nextDay.minusMillis(1));
        assertThat(firstDue().overdue()).isFalse();
        assertThat(figures.count().overdue()).isZero();
        assertThat(figures.count().withinSevenDays()).isPositive();
        scene.side().clock().set(nextDay);
        assertThat(firstDue().overdue()).isTrue();
        assertThat(figures.count().overdue()).isPositive();
    }

    @Test
    void figures_count_what_the_list_shows() {
        List<RandomEvents.Subject> cases = scene.randomCases(13, 12);
        scene.side().catchUp(DueView.GROUP, 100);
        LocalDate today = LocalDate.of(2021, 3, 1);
        scene.side().clock().set(Instant.parse("2021-03-01T12:00:00Z"));
        assertThat(scene.side().bean(DueFigures.class).count())
                .isEqualTo(new DueFigures.Figures(
                        keys(
                                        cases,
                                        item -> !item.date().dueOn().isBefore(today)
                                                && !item.date().dueOn().isAfter(today.plusDays(7)))
                                .count(),
                        keys(cases, item -> item.date().dueOn().isBefore(today)).count()));
    }

    @Test
    void a_cursor_of_ones_own_making_is_refused() {
        assertThat(scene.side()
                        .ask(new ListDue(AUDITOR, null, null, null, null, null, "*", 5))
                        .refusal())
                .isEqualTo(QueryRefusal.CURSOR_UNKNOWN);
    }

    @Test
    void the_ledger_finds_each_case_with_a_date_of_an_edition_that_is_no_longer_in_force() {
        Actor ledger = new Actor(new AccountId("ledger"), Role.LEDGER, null);
        List<RandomEvents.Subject> cases = scene.randomCases(15, 12);
        scene.side().catchUp(DueView.GROUP, 100);
        for (int limit : List.of(1, 5, 200)) {
            List<OutdatedList.Outdated> found = new ArrayList<>();
            List<OutdatedList.Outdated> page;
            do {
                page = scene.side()
                        .ask(new ListOutdated(
                                ledger,
                                Set.of("another"),
                                found.isEmpty() ? null : found.getLast().caseId(),
                                limit))
                        .cases();
                found.addAll(page);
            } while (!page.isEmpty());
            assertThat(found)
                    .isEqualTo(cases.stream()
                            .map(this::entry)
                            .filter(kept -> !kept.view().items().isEmpty())
                            .sorted(Comparator.comparing(kept -> kept.caseId().toString()))
                            .map(kept -> new OutdatedList.Outdated(
                                    kept.caseId(),
                                    kept.version(),
                                    kept.view().items().stream()
                                            .map(item -> new RunningClock(item.clock(), item.date()))
                                            .toList()))
                            .toList());
            assertThat(found).isNotEmpty();
        }
        assertThat(scene.side()
                        .ask(new ListOutdated(ledger, Set.of("edition"), null, 200))
                        .cases())
                .as("under the edition that the dates bear")
                .isEmpty();
    }

    private DueLine firstDue() {
        return scene.side()
                .ask(new ListDue(AUDITOR, null, null, null, null, null, null, 1))
                .items()
                .getFirst();
    }

    private List<String> asked(ListDue query) {
        return scene.side().ask(query).items().stream()
                .map(line -> line.dueOn() + "/" + line.caseId() + "/" + line.clock())
                .toList();
    }

    private Stream<String> keys(List<RandomEvents.Subject> cases, Predicate<DueItem> which) {
        return cases.stream()
                .flatMap(subject -> entry(subject).view().items().stream())
                .filter(which)
                .map(DueItem::key);
    }

    private Kept<DueEntry> entry(RandomEvents.Subject subject) {
        return requireNonNull(view.entries().reader().kept(subject.caseId(), null));
    }
}
