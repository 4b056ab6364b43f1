package org.mediationledger.query;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mediationledger.directory.RegisterStatus;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DeskEvent;
import org.mediationledger.events.EventCatalogue;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MediatorEvent;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.casefile.CaseFile;
import org.mediationledger.query.casefile.CaseFileAnswer;
import org.mediationledger.query.casefile.GetCaseFile;
import org.mediationledger.query.due.ListDue;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.register.ListCases;
import org.mediationledger.query.safeguarding.ConcernList;
import org.mediationledger.query.safeguarding.ListConcerns;
import org.mediationledger.query.testing.Journal;
import org.mediationledger.query.testing.Leaves;
import org.mediationledger.query.testing.Pages;
import org.mediationledger.query.testing.RandomEvents;
import org.mediationledger.query.testing.RandomHistory;
import org.mediationledger.query.testing.Scene;
import org.mediationledger.query.testing.TestMongo;
import org.mediationledger.query.timeline.GetTimeline;
import org.mediationledger.query.timeline.TimelineAnswer;
import org.mediationledger.query.worklist.GetStandards;
import org.mediationledger.query.worklist.ListWork;
import org.mediationledger.query.worklist.Whose;
import org.mediationledger.query.worklist.WorkKind;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.rights.Role;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.ContactLimit;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.terms.Employer;
import org.mediationledger.terms.NextAction;
import org.mediationledger.terms.ReferredTo;

/**
 * A case goes from one provider to another, back to the first and on to a third: who sees what of it. What is expected is
 * reckoned from the stages of the history alone.
 */
final class ReallocatedTest {

    private static final List<String> STAGES = List.of("first", "between", "first", "last");

    private static final List<Role> PROVIDERS = List.of(
            Role.COORDINATOR, Role.ADVISER, Role.MEDIATOR, Role.SAFEGUARDING_LEAD, Role.DATA_PROTECTION_OFFICER);

    private static final Set<Class<?>> LISTS = Set.of(ListCases.class, ListDue.class, ListWork.class);

    private final Scene scene = new Scene(TestMongo::embedded);
    private final List<Long> taken = new ArrayList<>();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void everybody_of_every_provider_is_told_exactly_what_is_theirs_after_every_stage() {
        assertEverybodyToldTheirs(1);
    }

    @Test
    @Tag("long")
    void everybody_is_told_what_is_theirs_whatever_the_history() {
        assertEverybodyToldTheirs(20);
    }

    private void assertEverybodyToldTheirs(long histories) {
        for (long seed = 0; seed < histories; seed++) {
            taken.clear();
            RandomHistory history = new RandomHistory(seed);
            RandomEvents.Subject subject = opened(history);
            for (int stage = 0; stage < STAGES.size(); stage++) {
                live(history, subject, seed * 10 + stage);
                scene.side().catchUp(100);
                for (Actor actor : people()) {
                    assertToldTheirs(subject, actor, stage);
                }
                if (stage + 1 < STAGES.size()) {
                    takenOver(history, subject, STAGES.get(stage), STAGES.get(stage + 1));
                }
            }
        }
    }

    @Test
    void nothing_that_comes_later_changes_what_the_former_provider_is_answered() {
        RandomHistory history = new RandomHistory(21);
        RandomEvents.Subject subject = opened(history);
        live(history, subject, 21);
        takenOver(history, subject, "first", "between");
        scene.side().catchUp(100);
        List<Actor> former = people().stream()
                .filter(actor -> "first".equals(actor.organisation()))
                .toList();
        List<List<Object>> before =
                former.stream().map(actor -> readBy(subject, actor)).toList();
        live(history, subject, 22);
        struckOutAll(history, subject);
        scene.side().catchUp(100);
        for (int each = 0; each < former.size(); each++) {
            assertThat(readBy(subject, former.get(each)))
                    .as("%s", former.get(each))
                    .isEqualTo(before.get(each));
        }
    }

    @Test
    void a_former_provider_who_asks_for_a_version_is_answered_whatever_has_been_recorded_since() {
        RandomHistory history = new RandomHistory(23);
        RandomEvents.Subject subject = opened(history);
        live(history, subject, 23);
        takenOver(history, subject, "first", "between");
        scene.side().catchUp(100);
        long version = scene.journal().version(subject.caseId());
        for (long asked : List.of(version, version + 1, version + 1000)) {
            for (Role role : List.of(Role.COORDINATOR, Role.ADVISER, Role.SAFEGUARDING_LEAD)) {
                Actor former = new Actor(new AccountId("former"), role, "first");
                assertThat(scene.side().ask(new GetCaseFile(subject.caseId(), former, null, asked)))
                        .as("%s asks for version %s of %s", role, asked, version)
                        .isEqualTo(scene.side().ask(new GetCaseFile(subject.caseId(), former, null, null)))
                        .satisfies(answer -> assertThat(answer.refusal()).isNull());
                assertThat(scene.side().ask(new GetTimeline(subject.caseId(), former, null, null, 200, asked)))
                        .isEqualTo(scene.side().ask(new GetTimeline(subject.caseId(), former, null, null, 200, null)))
                        .satisfies(answer -> assertThat(answer.refusal()).isNull());
            }
        }
    }

    @Test
    void the_former_provider_finds_the_case_in_no_list() {
        RandomHistory history = new RandomHistory(31);
        RandomEvents.Subject subject = opened(history);
        live(history, subject, 31);
        takenOver(history, subject, "first", "between");
        live(history, subject, 32);
        scene.side().catchUp(100);
        for (Actor actor : people()) {
            boolean has = "between".equals(actor.organisation());
            assertThat(scene.side()
                            .ask(new ListCases(
                                    actor,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    Set.of(subject.caseId()),
                                    null,
                                    200,
                                    List.of()))
                            .items())
                    .as("%s", actor)
                    .hasSize(
                            has
                                            && may(
                                                    actor,
                                                    Role.COORDINATOR,
                                                    Role.ADVISER,
                                                    Role.SAFEGUARDING_LEAD,
                                                    Role.DATA_PROTECTION_OFFICER)
                                    ? 1
                                    : 0);
            if (!has) {
                assertThat(scene.side()
                                .ask(new ListCases(actor, null, null, null, null, null, null, null, 200, List.of()))
                                .items())
                        .isEmpty();
                assertThat(scene.side()
                                .ask(new ListDue(actor, null, null, null, null, null, null, 200))
                                .items())
                        .isEmpty();
                assertThat(scene.side()
                                .ask(new ListWork(actor, Whose.TEAM, null, null, 200, List.of()))
                                .items())
                        .isEmpty();
                assertThat(scene.side()
                                .ask(new GetStandards(actor, subject.caseId(), null))
                                .refusal())
                        .isIn(QueryRefusal.NOT_FOUND, QueryRefusal.FORBIDDEN);
            }
        }
    }

    @Test
    void a_time_after_the_case_was_taken_over_is_answered_as_the_time_at_which_it_was() {
        RandomHistory history = new RandomHistory(41);
        RandomEvents.Subject subject = opened(history);
        live(history, subject, 41);
        takenOver(history, subject, "first", "between");
        live(history, subject, 42);
        scene.side().catchUp(100);
        long until = taken.getFirst();
        long head = scene.journal().head();
        for (Role role : List.of(Role.COORDINATOR, Role.DATA_PROTECTION_OFFICER)) {
            Actor former = person(role, "first");
            for (long asked : List.of(until, until + 1, head)) {
                CaseFileAnswer file =
                        scene.side().ask(new GetCaseFile(subject.caseId(), former, AsAt.position(asked), null));
                assertThat(file.position()).isEqualTo(until);
                assertThat(file.file())
                        .isEqualTo(scene.side()
                                .ask(new GetCaseFile(subject.caseId(), former, null, null))
                                .file());
                assertThat(whole(subject, former, AsAt.position(asked))).isEqualTo(whole(subject, former, null));
            }
        }
    }

    @Test
    void a_lead_goes_on_seeing_the_concerns_of_their_own_provider_and_no_other() {
        RandomHistory history = new RandomHistory(51);
        RandomEvents.Subject subject = opened(history);
        raised(history, subject, 1, "first");
        takenOver(history, subject, "first", "between");
        raised(history, subject, 2, "between");
        history.record(
                scene.journal(),
                subject,
                new SafeguardingEvent.ConcernReferred(
                        subject.caseId(),
                        1,
                        ReferredTo.POLICE,
                        null,
                        history.events().day()));
        scene.side().catchUp(100);
        assertThat(concerns(person(Role.SAFEGUARDING_LEAD, "first"))).containsExactly(1);
        assertThat(concerns(person(Role.SAFEGUARDING_LEAD, "between"))).containsExactly(2);
        assertThat(types(subject, person(Role.SAFEGUARDING_LEAD, "first")))
                .contains("safeguarding.concern-raised", "safeguarding.concern-referred");
        assertThat(types(subject, person(Role.SAFEGUARDING_LEAD, "between")))
                .contains("safeguarding.concern-raised")
                .doesNotContain("safeguarding.concern-referred");
    }

    @Test
    void how_the_family_is_reached_moves_with_the_case_and_that_it_was_told_stays_behind() {
        RandomHistory history = new RandomHistory(61);
        RandomEvents.Subject subject = opened(history);
        IntakeEvent.RightHolderNamed holder = history.events().event(IntakeEvent.RightHolderNamed.class, subject);
        history.record(scene.journal(), subject, holder);
        Sealed phone = history.events().sealed();
        history.record(
                scene.journal(),
                subject,
                new ContactEvent.ContactsChanged(
                        subject.caseId(),
                        holder.person(),
                        phone,
                        null,
                        null,
                        history.events().day()));
        history.record(
                scene.journal(),
                subject,
                new ContactEvent.SafeContactAsked(
                        subject.caseId(),
                        holder.person(),
                        List.of(ContactLimit.NO_VOICEMAIL),
                        history.events().day()));
        takenOver(history, subject, "first", "between");
        scene.side().catchUp(100);

        Actor coordinator = person(Role.COORDINATOR, "between");
        assertThat(file(subject, coordinator).contents().intake().holders())
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.phone()).isEqualTo(phone);
                    assertThat(shown.never()).containsExactly(ContactLimit.NO_VOICEMAIL);
                });
        assertThat(types(subject, coordinator)).doesNotContain("case.contacts-changed", "case.safe-contact-asked");
        assertThat(file(subject, person(Role.COORDINATOR, "first"))
                        .contents()
                        .intake()
                        .holders())
                .isEmpty();
    }

    @Test
    void whose_work_it_was_ends_and_what_comes_next_is_the_new_teams() {
        RandomHistory history = new RandomHistory(71);
        RandomEvents.Subject subject = opened(history);
        AccountId owner = person(Role.COORDINATOR, "first").account();
        LocalDate today = LocalDate.of(2026, 3, 2);
        history.record(scene.journal(), subject, new DeskEvent.CaseOwnerAssigned(subject.caseId(), owner, today));
        history.record(
                scene.journal(),
                subject,
                new DeskEvent.NextActionSet(subject.caseId(), NextAction.CALL_BACK, owner, today, today));
        takenOver(history, subject, "first", "between");
        scene.side().catchUp(100);
        scene.side().clock().set(Journal.START.plusSeconds(3600));

        Actor coordinator = person(Role.COORDINATOR, "between");
        assertThat(scene.side()
                        .ask(new ListWork(coordinator, Whose.TEAM, WorkKind.NEXT_ACTION, null, 200, List.of()))
                        .items())
                .singleElement()
                .satisfies(line -> assertThat(line.owner()).isNull());
        assertThat(file(subject, coordinator).contents().desk().owners()).isEmpty();
        assertThat(file(subject, coordinator).contents().desk().next()).isNotNull();
        assertThat(scene.side()
                        .ask(new ListCases(
                                coordinator,
                                null,
                                new OrganisationId("between"),
                                null,
                                null,
                                null,
                                null,
                                null,
                                200,
                                List.of()))
                        .items())
                .hasSize(1);
    }

    private CaseFile file(RandomEvents.Subject subject, Actor actor) {
        return requireNonNull(scene.side()
                .ask(new GetCaseFile(subject.caseId(), actor, null, null))
                .file());
    }

    /** Timeline, case file, positions and every list, each against the history. */
    private void assertToldTheirs(RandomEvents.Subject subject, Actor actor, int stage) {
        List<RecordedEvent> history = scene.journal().ofCase(subject.caseId());
        Sees sees = new Sees(actor, stage);
        TimelineAnswer timeline = scene.side().ask(timeline(subject, actor, null));
        CaseFileAnswer file = scene.side().ask(new GetCaseFile(subject.caseId(), actor, null, null));
        if (!sees.anything()) {
            assertThat(timeline.refusal()).as("%s", actor).isEqualTo(QueryRefusal.NOT_FOUND);
            assertThat(file.refusal()).as("%s", actor).isEqualTo(QueryRefusal.NOT_FOUND);
            return;
        }
        assertThat(whole(subject, actor, null).stream().map(TimelineEntry::id))
                .as("%s at stage %s", actor, stage)
                .isEqualTo(history.stream()
                        .filter(recorded -> !recorded.catalogued().noted())
                        .filter(recorded -> !(recorded.event() instanceof CorrectionEvent))
                        .filter(sees)
                        .map(RecordedEvent::eventId)
                        .toList());
        assertThat(file.position()).isLessThanOrEqualTo(sees.until());
        assertThat(timeline.position()).isLessThanOrEqualTo(sees.until());
        Set<Object> told = new HashSet<>();
        everyQuery(subject, actor)
                .forEach(query -> told.addAll(Leaves.of(scene.side().ask(query))));
        assertThat(told).isNotEmpty();
        told.retainAll(secrets(history, sees));
        assertThat(told).as("%s at stage %s", actor, stage).isEmpty();
    }

    /** What an actor sees after so many stages, by the stages of their organisation. */
    private final class Sees implements Predicate<RecordedEvent> {

        private final Actor actor;
        private final List<Integer> own = new ArrayList<>();
        private final boolean now;

        private Sees(Actor actor, int stage) {
            this.actor = actor;
            for (int each = 0; each <= stage; each++) {
                if (STAGES.get(each).equals(actor.organisation())) {
                    own.add(each);
                }
            }
            this.now = own.contains(stage);
        }

        private boolean anything() {
            return !own.isEmpty();
        }

        private long until() {
            return now ? Long.MAX_VALUE : taken.get(own.getLast());
        }

        @Override
        public boolean test(RecordedEvent recorded) {
            DisclosureClass disclosure = recorded.disclosure();
            boolean inOwn = own.contains(stageOf(recorded));
            return switch (disclosure) {
                case OPEN -> recorded.position() <= until();
                case PARTY -> now || (actor.role() == Role.MEDIATOR && recorded.position() <= until());
                case CONFIDENTIAL -> inOwn && (actor.role() == Role.MEDIATOR || (now && conducts(actor.role())));
                case SAFEGUARDING -> inOwn && actor.role() == Role.SAFEGUARDING_LEAD;
            };
        }
    }

    private static boolean conducts(Role role) {
        return role == Role.COORDINATOR || role == Role.ADVISER;
    }

    /** Counted from 0; a handing over is the last event of its stage. */
    private int stageOf(RecordedEvent recorded) {
        return Math.toIntExact(
                taken.stream().filter(until -> until < recorded.position()).count());
    }

    private static Set<Object> secrets(List<RecordedEvent> history, Sees sees) {
        Set<Object> hidden = new HashSet<>();
        Set<Object> shown = new HashSet<>();
        for (RecordedEvent recorded : history) {
            Set<Object> leaves = Leaves.of(recorded.event());
            if (recorded.event() instanceof ContactEvent
                    && sees.now
                    && RightsTable.of(sees.actor.role()).contacts()) {
                shown.addAll(leaves);
            }
            leaves.removeIf(
                    leaf -> leaf.toString().length() < 12 || leaf.toString().matches("[A-Z_]+"));
            leaves.add(recorded.eventId().toString());
            leaves.add(recorded.recordedAt().toString());
            leaves.add(requireNonNull(recorded.by().account()));
            (sees.test(recorded) ? shown : hidden).addAll(leaves);
        }
        hidden.removeAll(shown);
        return hidden;
    }

    private List<Object> readBy(RandomEvents.Subject subject, Actor actor) {
        return everyQuery(subject, actor).stream()
                .filter(query -> !LISTS.contains(query.getClass()))
                .<Object>map(query -> scene.side().ask(query))
                .toList();
    }

    private static List<LedgerQuery<?>> everyQuery(RandomEvents.Subject subject, Actor actor) {
        return List.of(
                timeline(subject, actor, null),
                new GetTimeline(subject.caseId(), actor, null, null, 3, null),
                new GetCaseFile(subject.caseId(), actor, null, null),
                new GetStandards(actor, subject.caseId(), null),
                new ListConcerns(actor),
                new ListDue(actor, null, null, null, null, null, null, 200),
                new ListWork(actor, Whose.TEAM, null, null, 200, List.of()),
                new ListCases(actor, null, null, null, null, null, Set.of(subject.caseId()), null, 200, List.of()));
    }

    private List<TimelineEntry> whole(RandomEvents.Subject subject, Actor actor, @Nullable AsAt asAt) {
        return Pages.all(scene.side(), subject.caseId(), actor, asAt, GetTimeline.MOST);
    }

    private static GetTimeline timeline(RandomEvents.Subject subject, Actor actor, @Nullable AsAt asAt) {
        return new GetTimeline(subject.caseId(), actor, asAt, null, GetTimeline.MOST, null);
    }

    private RandomEvents.Subject opened(RandomHistory history) {
        RandomEvents.Subject subject = history.events().subject();
        history.record(scene.journal(), subject, IntakeEvent.CaseOpened.class);
        OrganisationId first = new OrganisationId("first");
        history.record(
                scene.journal(),
                subject,
                new IntakeEvent.ProviderAllocated(
                        subject.caseId(),
                        first,
                        "First",
                        first,
                        "First",
                        Employer.INDEPENDENT,
                        history.events().day()));
        accepted(history, subject, "first");
        return subject;
    }

    private void takenOver(RandomHistory history, RandomEvents.Subject subject, String from, String to) {
        OrganisationId next = new OrganisationId(to);
        taken.add(history.record(
                        scene.journal(),
                        subject,
                        new BodyEvent.ProviderReallocated(
                                subject.caseId(),
                                new OrganisationId(from),
                                next,
                                to,
                                next,
                                to,
                                Employer.INDEPENDENT,
                                history.events().day()))
                .position());
        accepted(history, subject, to);
    }

    private void accepted(RandomHistory history, RandomEvents.Subject subject, String organisation) {
        history.record(
                scene.journal(),
                subject,
                new MediatorEvent.MediatorAccepted(
                        subject.caseId(),
                        new AccountId("mediator-of-" + organisation),
                        new OrganisationId(organisation),
                        RegisterStatus.REGISTERED,
                        Employer.INDEPENDENT,
                        history.events().day()));
    }

    /** One of every kind of event, in any order, but for those that change who provides, and corrections of what is told. */
    private void live(RandomHistory history, RandomEvents.Subject subject, long seed) {
        List<Class<? extends LedgerEvent>> kinds = new ArrayList<>();
        for (EventCatalogue.Entry entry : EventCatalogue.entries()) {
            if (entry.type() != IntakeEvent.CaseOpened.class
                    && entry.type() != IntakeEvent.ProviderAllocated.class
                    && entry.type() != BodyEvent.ProviderReallocated.class
                    && !CorrectionEvent.class.isAssignableFrom(entry.type())
                    && !SafeguardingEvent.class.isAssignableFrom(entry.type())) {
                kinds.add(entry.type());
            }
        }
        Collections.shuffle(kinds, new Random(seed));
        kinds.forEach(kind -> history.record(scene.journal(), subject, kind));
        raised(history, subject, 1 + taken.size(), STAGES.get(taken.size()));
    }

    private void raised(RandomHistory history, RandomEvents.Subject subject, int concern, String provider) {
        SafeguardingEvent.ConcernRaised any = history.events().event(SafeguardingEvent.ConcernRaised.class, subject);
        history.record(
                scene.journal(),
                subject,
                new SafeguardingEvent.ConcernRaised(
                        subject.caseId(),
                        concern,
                        new OrganisationId(provider),
                        any.harm(),
                        any.about(),
                        any.words(),
                        any.occurredOn()));
    }

    /** Whoever has the case now strikes out everything that the former provider was told. */
    private void struckOutAll(RandomHistory history, RandomEvents.Subject subject) {
        for (RecordedEvent recorded : scene.journal().ofCase(subject.caseId())) {
            if (recorded.position() < taken.getFirst()) {
                history.record(
                        scene.journal(),
                        subject,
                        new CorrectionEvent.EntryStruckOut(
                                subject.caseId(),
                                recorded.eventId(),
                                CorrectionReason.MISTYPED,
                                history.events().day()));
            }
        }
    }

    private static List<Actor> people() {
        return Stream.of("first", "between", "last")
                .flatMap(organisation -> PROVIDERS.stream().map(role -> person(role, organisation)))
                .toList();
    }

    private static Actor person(Role role, String organisation) {
        return new Actor(
                new AccountId(role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-of-" + organisation),
                role,
                organisation);
    }

    private static boolean may(Actor actor, Role... roles) {
        return Set.of(roles).contains(actor.role());
    }

    private List<Integer> concerns(Actor lead) {
        ConcernList answer = scene.side().ask(new ListConcerns(lead));
        return answer.cases().stream()
                .flatMap(concerns -> concerns.open().stream())
                .map(open -> open.concern())
                .toList();
    }

    private List<String> types(RandomEvents.Subject subject, Actor actor) {
        return whole(subject, actor, null).stream().map(TimelineEntry::type).toList();
    }
}
