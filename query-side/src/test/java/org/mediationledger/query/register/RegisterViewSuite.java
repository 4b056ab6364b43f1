package org.mediationledger.query.register;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.query.asked.AtLeast;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.reach.CaseReach;
import org.mediationledger.query.standing.CaseStatus;
import org.mediationledger.query.testing.Actors;
import org.mediationledger.query.testing.FollowsEvents;
import org.mediationledger.query.testing.RandomEvents;
import org.mediationledger.query.testing.RandomHistory;
import org.mediationledger.query.testing.Scene;
import org.mediationledger.query.testing.TestMongo;
import org.mediationledger.query.view.Kept;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Reach;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.rights.Role;
import org.mediationledger.terms.ServiceProcess;

/** The register over a store. */
abstract class RegisterViewSuite {

    private static final Actor AUDITOR = new Actor(new AccountId("auditor"), Role.AUDITOR, null);

    private final Scene scene;
    private final Register register;

    RegisterViewSuite(Supplier<TestMongo> mongo) {
        scene = new Scene(mongo);
        register = scene.side().bean(Register.class);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void a_line_kept_step_by_step_is_the_line_folded_at_once() {
        FollowsEvents.assertKept(
                scene,
                Register.GROUP,
                caseId -> register.entries().reader().kept(caseId, null),
                caseId -> register.entries().reader().folded(caseId, Long.MAX_VALUE));
    }

    @Test
    void pages_neither_miss_nor_repeat_a_case_while_others_are_opened() {
        RandomHistory history = new RandomHistory(11);
        Random random = new Random(11);
        for (int limit : List.of(1, 2, 3, 7)) {
            open(history, 5 + random.nextInt(20));
            List<CaseId> before = all(plain(AUDITOR));
            List<CaseId> read = new ArrayList<>();
            String cursor = null;
            do {
                CaseList page = scene.side().ask(page(AUDITOR, cursor, limit));
                page.items().forEach(line -> read.add(line.caseId()));
                assertThat(page.items().size()).isLessThanOrEqualTo(limit);
                cursor = page.next();
                open(history, random.nextInt(3));
            } while (cursor != null);
            assertThat(read).isEqualTo(before);
        }
    }

    @Test
    void whoever_asks_is_told_which_of_some_cases_they_reach_whether_the_register_has_seen_them_or_not() {
        List<RandomEvents.Subject> cases = scene.randomCases(22, 8);
        Set<CaseId> all = cases.stream().map(RandomEvents.Subject::caseId).collect(Collectors.toSet());
        Set<CaseId> asked = new HashSet<>(all);
        asked.add(new CaseId(new UUID(1, 1)));
        for (int round = 0; round < 2; round++) {
            for (RandomEvents.Subject subject : cases) {
                CaseReach reach = CaseReach.of(scene.journal().ofCase(subject.caseId()));
                for (Role role : Role.ofPeople()) {
                    Actor actor = Actors.reaching(role, reach.scope());
                    Set<CaseId> reached = all.stream()
                            .filter(one ->
                                    CaseReach.of(scene.journal().ofCase(one)).includes(actor))
                            .collect(Collectors.toSet());
                    assertThat(scene.side().ask(new ListReached(actor, asked)).cases())
                            .as(role.name())
                            .isEqualTo(RightsTable.of(role).actions().contains(Action.READ_CASE) ? reached : Set.of());
                }
            }
            scene.side().catchUp(Register.GROUP, 100);
        }
    }

    @Test
    void whoever_asks_finds_the_cases_that_they_reach_newest_first_and_no_others() {
        List<RandomEvents.Subject> cases = scene.randomCases(21, 8);
        scene.side().catchUp(Register.GROUP, 100);
        for (Role role : Role.ofPeople()) {
            for (RandomEvents.Subject own : cases) {
                Actor actor = Actors.reaching(role, entry(own.caseId()).reach().scope());
                if (RightsTable.of(role).reach() == Reach.NONE) {
                    assertThat(scene.side().ask(plain(actor)).refusal()).isEqualTo(QueryRefusal.FORBIDDEN);
                } else {
                    boolean mayKnow = !RightsTable.of(role).classes().isEmpty();
                    assertThat(all(plain(actor)))
                            .isEqualTo(expected(
                                    cases, kept -> mayKnow && kept.reach().includes(actor)));
                }
            }
            Actor stranger = Actors.stranger(role);
            assertThat(all(plain(stranger))).isEqualTo(expected(cases, kept -> role == Role.AUDITOR));
        }
    }

    @Test
    void each_filter_keeps_what_it_says_and_nothing_else() {
        List<RandomEvents.Subject> cases = scene.randomCases(31, 12);
        scene.side().catchUp(Register.GROUP, 100);
        for (RandomEvents.Subject subject : cases) {
            RegisterEntry own = entry(subject.caseId()).view();
            assertThat(all(filtered(own.localAuthority(), null, null, null, null)))
                    .contains(subject.caseId())
                    .isEqualTo(expected(cases, has(RegisterEntry::localAuthority, own)));
            assertThat(all(filtered(null, own.provider(), null, null, null)))
                    .contains(subject.caseId())
                    .isEqualTo(expected(cases, has(RegisterEntry::provider, own)));
            assertThat(all(filtered(null, null, own.forParties().status(), null, null)))
                    .contains(subject.caseId())
                    .isEqualTo(expected(cases, has(entry -> entry.forParties().status(), own)));
            assertThat(all(filtered(null, null, null, own.process(), null)))
                    .contains(subject.caseId())
                    .isEqualTo(expected(cases, has(RegisterEntry::process, own)));
            Actor finder = Actors.reaching(
                    Role.COORDINATOR, entry(subject.caseId()).reach().scope());
            assertThat(all(among(finder, cases.getFirst().caseId(), subject.caseId())))
                    .isEqualTo(expected(
                            List.of(cases.getFirst(), subject),
                            kept -> kept.reach().includes(finder)));
        }
        LocalDate day = LocalDate.of(2020, 6, 1);
        assertThat(all(filtered(null, null, null, null, day))).isEqualTo(expected(cases, kept -> {
            LocalDate next = kept.view().forParties().nextDueOn();
            return next != null && !next.isAfter(day);
        }));
    }

    @Test
    void a_list_asked_for_with_a_version_that_is_never_seen_is_refused_and_not_answered_with_an_older_one() {
        RandomEvents.Subject subject = scene.randomCases(41, 1).getFirst();
        scene.side().catchUp(Register.GROUP, 100);
        long version = scene.journal().version(subject.caseId());
        assertThat(scene.side().ask(knowing(subject.caseId(), version)).items())
                .extracting(CaseLine::version)
                .containsExactly(version);
        assertThat(scene.side().ask(knowing(subject.caseId(), version + 1)).refusal())
                .isEqualTo(QueryRefusal.VIEW_NOT_CAUGHT_UP);
    }

    @Test
    void a_cursor_of_ones_own_making_is_refused() {
        for (String cursor : List.of("", "x", "-1", "1;2", "99999999999999999999")) {
            assertThat(scene.side().ask(page(AUDITOR, cursor, 5)).refusal()).isEqualTo(QueryRefusal.CURSOR_UNKNOWN);
        }
    }

    @Test
    void a_list_says_how_far_it_is() {
        scene.randomCases(51, 2);
        assertThat(scene.side().ask(plain(AUDITOR)).freshness().applied()).isEqualTo(-1);
        scene.side().catchUp(Register.GROUP, 100);
        long head = scene.journal().head();
        assertThat(scene.side().ask(plain(AUDITOR)).freshness().applied()).isEqualTo(head);
        assertThat(scene.side().ask(plain(AUDITOR)).freshness().head()).isEqualTo(head);
    }

    private void open(RandomHistory history, int cases) {
        for (int each = 0; each < cases; each++) {
            history.open(scene.journal());
        }
        scene.side().catchUp(Register.GROUP, 50);
    }

    private Kept<RegisterEntry> entry(CaseId caseId) {
        return requireNonNull(register.entries().reader().kept(caseId, null));
    }

    private List<CaseId> expected(List<RandomEvents.Subject> cases, Predicate<Kept<RegisterEntry>> which) {
        return cases.stream()
                .map(subject -> entry(subject.caseId()))
                .filter(which)
                .sorted(Comparator.comparingLong(
                                (Kept<RegisterEntry> kept) -> kept.view().openedAt())
                        .reversed())
                .map(Kept::caseId)
                .distinct()
                .collect(Collectors.toList());
    }

    private static Predicate<Kept<RegisterEntry>> has(
            Function<RegisterEntry, @Nullable Object> what, RegisterEntry own) {
        return kept -> Objects.equals(what.apply(kept.view()), what.apply(own));
    }

    private List<CaseId> all(ListCases query) {
        return scene.side().ask(query).items().stream().map(CaseLine::caseId).toList();
    }

    private static ListCases plain(Actor actor) {
        return page(actor, null, ListCases.MOST);
    }

    private static ListCases page(Actor actor, @Nullable String cursor, int limit) {
        return new ListCases(actor, null, null, null, null, null, null, cursor, limit, List.of());
    }

    private static ListCases filtered(
            @Nullable AuthorityCode authority,
            @Nullable OrganisationId provider,
            @Nullable CaseStatus status,
            @Nullable ServiceProcess process,
            @Nullable LocalDate due) {
        return new ListCases(AUDITOR, authority, provider, status, process, due, null, null, 100, List.of());
    }

    private static ListCases among(Actor actor, CaseId... cases) {
        return new ListCases(actor, null, null, null, null, null, new HashSet<>(List.of(cases)), null, 100, List.of());
    }

    private static ListCases knowing(CaseId caseId, long version) {
        return new ListCases(
                AUDITOR, null, null, null, null, null, null, null, 5, List.of(new AtLeast(caseId, version)));
    }
}
