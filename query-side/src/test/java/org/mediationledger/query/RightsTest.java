package org.mediationledger.query;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.events.ConsentEvent;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.DelayEvent;
import org.mediationledger.events.EndingEvent;
import org.mediationledger.events.EventCatalogue;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.NeedEvent;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.casefile.CaseFileAnswer;
import org.mediationledger.query.casefile.GetCaseFile;
import org.mediationledger.query.due.ListDue;
import org.mediationledger.query.due.ListOutdated;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.letters.ListLetters;
import org.mediationledger.query.reach.CaseReach;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.register.ListCases;
import org.mediationledger.query.register.ListReached;
import org.mediationledger.query.released.ListReleasedPapers;
import org.mediationledger.query.safeguarding.ListConcerns;
import org.mediationledger.query.subject.GetSubjectData;
import org.mediationledger.query.testing.Actors;
import org.mediationledger.query.testing.Leaves;
import org.mediationledger.query.testing.Pages;
import org.mediationledger.query.testing.RandomEvents;
import org.mediationledger.query.testing.RandomHistory;
import org.mediationledger.query.testing.Scene;
import org.mediationledger.query.testing.TestMongo;
import org.mediationledger.query.timeline.GetTimeline;
import org.mediationledger.query.timeline.TimelineAnswer;
import org.mediationledger.query.worklist.GetStandards;
import org.mediationledger.query.worklist.ListLapsed;
import org.mediationledger.query.worklist.ListWork;
import org.mediationledger.query.worklist.Whose;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.CaseScope;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.Entitlement;
import org.mediationledger.rights.Reach;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.rights.Role;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.Rule;

/** Nobody is answered anything beyond what the table of rights entitles them to. */
final class RightsTest {

    private final Scene scene = new Scene(TestMongo::embedded);

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void no_answer_holds_anything_of_a_class_that_its_reader_is_not_entitled_to() {
        for (long seed = 0; seed < 2; seed++) {
            RandomEvents.Subject subject = reachableByAll(seed);
            scene.side().catchUp(100);
            List<RecordedEvent> history = scene.journal().ofCase(subject.caseId());
            assertThat(history.stream().map(recorded -> recorded.catalogued().name()))
                    .containsAll(EventCatalogue.entries().stream()
                            .map(EventCatalogue.Entry::name)
                            .toList());
            for (Role role : readers()) {
                Set<Object> told = new HashSet<>();
                answers(subject.caseId(), actor(role, subject.caseId())).forEach(told::addAll);
                assertThat(told).isNotEmpty();
                Entitlement entitled = RightsTable.of(role);
                told.retainAll(secrets(entitled.classes(), entitled.contacts(), history));
                assertThat(told).as("%s, history %d", role, seed).isEmpty();
            }
        }
    }

    @Test
    void each_reader_is_told_of_every_event_of_their_classes_once_and_in_order() {
        RandomEvents.Subject subject = reachableByAll(77);
        scene.side().catchUp(100);
        for (Role role : readers()) {
            assertThat(whole(actor(role, subject.caseId()), subject.caseId()).stream()
                            .map(TimelineEntry::id))
                    .isEqualTo(scene.journal().ofCase(subject.caseId()).stream()
                            .filter(recorded -> !recorded.catalogued().noted())
                            .filter(recorded -> RightsTable.of(role).classes().contains(disclosure(recorded)))
                            .filter(recorded -> !leftBehind(recorded))
                            .filter(recorded -> !pointless(recorded))
                            .filter(recorded ->
                                    RightsTable.of(role).reach() != Reach.GRANTED || !saidForThemselves(recorded))
                            .map(RecordedEvent::eventId)
                            .toList());
        }
    }

    @Test
    void a_confidence_changes_nothing_that_others_read() {
        RandomHistory history = new RandomHistory(5);
        RandomEvents.Subject subject = reachableByAll(5);
        scene.side().catchUp(100);
        for (Role role : readers()) {
            if (!RightsTable.of(role).classes().contains(DisclosureClass.CONFIDENTIAL)) {
                Actor actor = actor(role, subject.caseId());
                TimelineAnswer before = scene.side().ask(timeline(actor, subject.caseId(), null));
                CaseFileAnswer file = scene.side().ask(new GetCaseFile(subject.caseId(), actor, null, null));
                history.record(scene.journal(), subject, ConfidenceEvent.ConfidenceTaken.class);
                scene.side().catchUp(100);
                TimelineAnswer after = scene.side().ask(timeline(actor, subject.caseId(), null));
                assertThat(after.entries()).isEqualTo(before.entries());
                assertThat(after.nextAfter()).isEqualTo(before.nextAfter());
                assertThat(after.position()).isEqualTo(before.position());
                CaseFileAnswer fileAfter = scene.side().ask(new GetCaseFile(subject.caseId(), actor, null, null));
                assertThat(fileAfter.file()).isEqualTo(file.file());
                assertThat(fileAfter.position()).isEqualTo(file.position());
            }
        }
    }

    @Test
    void a_concern_changes_nothing_that_anybody_reads_but_the_safeguarding_lead() {
        RandomHistory history = new RandomHistory(6);
        RandomEvents.Subject subject = reachableByAll(6);
        scene.side().catchUp(100);
        for (Role role : readers()) {
            Actor actor = actor(role, subject.caseId());
            List<Object> before = readBy(actor, subject.caseId());
            history.record(scene.journal(), subject, SafeguardingEvent.ConcernRaised.class);
            scene.side().catchUp(100);
            List<Object> after = readBy(actor, subject.caseId());
            if (role == Role.SAFEGUARDING_LEAD) {
                assertThat(after).isNotEqualTo(before);
            } else {
                assertThat(after).as("%s", role).isEqualTo(before);
            }
        }
    }

    /** Timeline, file and list, positions and versions included. */
    private List<Object> readBy(Actor actor, CaseId caseId) {
        return List.of(
                scene.side().ask(timeline(actor, caseId, null)),
                scene.side().ask(new GetTimeline(caseId, actor, null, null, 5, null)),
                scene.side().ask(new GetCaseFile(caseId, actor, null, null)),
                scene.side()
                        .ask(new ListCases(actor, null, null, null, null, null, Set.of(caseId), null, 200, List.of()))
                        .items());
    }

    @Test
    void pages_of_a_timeline_show_no_gap_where_something_is_kept_back() {
        RandomEvents.Subject subject = reachableByAll(9);
        scene.side().catchUp(100);
        for (Role role : readers()) {
            Actor actor = actor(role, subject.caseId());
            List<TimelineEntry> all = whole(actor, subject.caseId());
            for (int limit : List.of(1, 5, Math.min(all.size(), GetTimeline.MOST) - 1, GetTimeline.MOST)) {
                List<TimelineEntry> read = new ArrayList<>();
                pages(actor, subject.caseId(), limit).forEach(page -> {
                    assertThat(page.entries()).hasSize(Math.min(limit, all.size() - read.size()));
                    read.addAll(page.entries());
                });
                assertThat(read).isEqualTo(all);
            }
        }
    }

    @Test
    void a_case_that_somebody_does_not_reach_is_answered_as_one_that_does_not_exist() {
        RandomEvents.Subject subject = reachableByAll(13);
        scene.side().catchUp(100);
        CaseId none = new CaseId(UUID.fromString("00000000-0000-4000-8000-000000000000"));
        for (Role role : readers()) {
            if (RightsTable.of(role).reach() != Reach.ALL) {
                Actor stranger = Actors.stranger(role);
                for (AsAt asAt : moments(role)) {
                    assertThat(scene.side().ask(new GetCaseFile(subject.caseId(), stranger, asAt, null)))
                            .isEqualTo(scene.side().ask(new GetCaseFile(none, stranger, asAt, null)));
                    assertThat(scene.side().ask(timeline(stranger, subject.caseId(), asAt)))
                            .isEqualTo(scene.side().ask(timeline(stranger, none, asAt)));
                }
            }
        }
    }

    @Test
    void whoever_breaks_the_glass_is_shown_one_case_and_nothing_of_it_that_is_kept_apart() {
        Set<Role> shown = EnumSet.noneOf(Role.class);
        for (long seed = 0; seed < 2; seed++) {
            RandomEvents.Subject subject = reachableByAll(seed);
            scene.side().catchUp(100);
            List<RecordedEvent> history = scene.journal().ofCase(subject.caseId());
            for (Actor actor : whoHasAnEmergency(history)) {
                Set<Object> told = new HashSet<>();
                for (LedgerQuery<?> query : wholeCase(actor.breakingGlass(), history)) {
                    Object answer = scene.side().ask(query);
                    assertThat(answer).isNotEqualTo(query.refused(QueryRefusal.NOT_FOUND));
                    told.addAll(Leaves.of(answer));
                }
                told.retainAll(secrets(
                        EnumSet.of(DisclosureClass.OPEN, DisclosureClass.PARTY),
                        RightsTable.of(actor.role()).contacts(),
                        history));
                assertThat(told).as("%s, history %d", actor.role(), seed).isEmpty();
                nothingElseShowsMore(actor, subject.caseId());
                shown.add(actor.role());
            }
        }
        assertThat(shown).containsExactly(Role.COORDINATOR, Role.ADVISER, Role.SAFEGUARDING_LEAD);
    }

    private void nothingElseShowsMore(Actor actor, CaseId caseId) {
        List<LedgerQuery<?>> without = everyQuery(actor, caseId);
        List<LedgerQuery<?>> with = everyQuery(actor.breakingGlass(), caseId);
        for (int i = 0; i < without.size(); i++) {
            if (!(without.get(i) instanceof GetCaseFile) && !(without.get(i) instanceof GetTimeline)) {
                assertThat(Leaves.of(scene.side().ask(without.get(i))))
                        .as("%s", without.get(i))
                        .containsAll(Leaves.of(scene.side().ask(with.get(i))));
            }
        }
    }

    /** Whoever doesn't reach the case, but may in an emergency: of every organisation that ever had it, and of none. */
    private static List<Actor> whoHasAnEmergency(List<RecordedEvent> history) {
        CaseReach reach = CaseReach.of(history);
        Set<String> organisations = new TreeSet<>(Set.of("strangers"));
        for (RecordedEvent recorded : history) {
            if (recorded.event() instanceof IntakeEvent.ProviderAllocated e) {
                organisations.add(e.provider().value());
            }
            if (recorded.event() instanceof BodyEvent.ProviderReallocated e) {
                organisations.add(e.provider().value());
            }
        }
        return Stream.of(Role.values())
                .flatMap(role -> organisations.stream().map(own -> new Actor(new AccountId("anybody"), role, own)))
                .filter(actor -> !reach.includes(actor))
                .filter(actor -> !reach.sight(actor.breakingGlass()).equals(reach.sight(actor)))
                .toList();
    }

    private static List<LedgerQuery<?>> wholeCase(Actor actor, List<RecordedEvent> history) {
        CaseId caseId = history.getFirst().event().caseId();
        AsAt last = AsAt.position(history.getLast().position());
        List<LedgerQuery<?>> queries =
                new ArrayList<>(List.of(new GetCaseFile(caseId, actor, null, null), timeline(actor, caseId, null)));
        if (RightsTable.of(actor.role()).actions().contains(Action.READ_PAST)) {
            queries.add(new GetCaseFile(caseId, actor, last, null));
            queries.add(timeline(actor, caseId, last));
        }
        return queries;
    }

    @Test
    void every_query_of_every_role_is_answered_or_forbidden_as_the_table_says() {
        RandomEvents.Subject subject = reachableByAll(17);
        scene.side().catchUp(100);
        for (Role role : Role.values()) {
            Actor actor = actor(role, subject.caseId());
            for (LedgerQuery<?> query : everyQuery(actor, subject.caseId())) {
                boolean permitted = RightsTable.of(role).actions().containsAll(query.needs());
                assertThat(query.needs()).isNotEmpty();
                assertThat(scene.side().ask(query).equals(query.refused(QueryRefusal.FORBIDDEN)))
                        .as("%s asks %s", role, query.getClass().getSimpleName())
                        .isEqualTo(!permitted);
            }
        }
    }

    @Test
    void contacts_and_accounts_are_shown_only_to_roles_that_see_contacts() {
        RandomEvents.Subject subject = reachableByAll(19);
        scene.side().catchUp(100);
        Set<Object> contacts = new HashSet<>();
        for (RecordedEvent recorded : scene.journal().ofCase(subject.caseId())) {
            if (recorded.event() instanceof IntakeEvent.RightHolderNamed e) {
                contacts.addAll(Leaves.of(e.phone()));
                contacts.addAll(Leaves.of(e.email()));
                contacts.addAll(Leaves.of(e.address()));
            }
            if (recorded.event() instanceof AccessEvent.AccessGranted e) {
                contacts.addAll(Leaves.of(e.account()));
            }
            if (recorded.event() instanceof NeedEvent.AccessNeedAsked e && e.detail() != null) {
                contacts.addAll(Leaves.of(e.detail()));
            }
            if (recorded.event() instanceof NeedEvent.AccessNeedArranged e && e.arrangement() != null) {
                contacts.addAll(Leaves.of(e.arrangement()));
            }
        }
        for (Role role : readers()) {
            Set<Object> told = new HashSet<>();
            answers(subject.caseId(), actor(role, subject.caseId())).forEach(told::addAll);
            if (RightsTable.of(role).contacts()) {
                assertThat(told).containsAnyElementsOf(contacts);
            } else {
                told.retainAll(contacts);
                assertThat(told).as("%s", role).isEmpty();
            }
        }
    }

    private RandomEvents.Subject reachableByAll(long seed) {
        RandomHistory history = new RandomHistory(seed);
        RandomEvents.Subject subject = history.events().subject();
        RandomEvents random = history.events();
        var opened = random.event(IntakeEvent.CaseOpened.class, subject);
        history.record(
                scene.journal(),
                subject,
                new IntakeEvent.CaseOpened(
                        opened.caseId(),
                        opened.process(),
                        opened.source(),
                        opened.channel(),
                        new OrganisationId("front-door"),
                        "a front door",
                        opened.localAuthority(),
                        opened.localAuthorityName(),
                        new CommissionerCode("QOP"),
                        "a board",
                        opened.occurredOn()));
        history.record(scene.journal(), subject, IntakeEvent.ProviderAllocated.class);
        history.live(scene.journal(), List.of(subject), 2);
        history.record(scene.journal(), subject, IntakeEvent.RightHolderNamed.class);
        history.record(scene.journal(), subject, MeetingEvent.MeetingArranged.class);
        history.record(
                scene.journal(),
                subject,
                new DecisionEvent.IssuesStated(subject.caseId(), List.of(IssueKind.HEALTH), random.day(), Clocks.NONE));
        history.record(scene.journal(), subject, AftermathEvent.AppealRegistered.class);
        history.record(scene.journal(), subject, AccessEvent.AccessGranted.class);
        return subject;
    }

    private static List<Role> readers() {
        return Stream.of(Role.values())
                .filter(role -> RightsTable.of(role).actions().contains(Action.READ_TIMELINE))
                .toList();
    }

    private Actor actor(Role role, CaseId caseId) {
        CaseReach reach = CaseReach.NONE;
        for (RecordedEvent recorded : scene.journal().ofCase(caseId)) {
            reach = reach.apply(recorded);
        }
        CaseScope scope = reach.scope();
        return Actors.reaching(role, scope);
    }

    private static List<@Nullable AsAt> moments(Role role) {
        List<@Nullable AsAt> moments = new ArrayList<>();
        moments.add(null);
        if (RightsTable.of(role).actions().contains(Action.READ_PAST)) {
            moments.add(AsAt.position(3));
        }
        return moments;
    }

    private static List<LedgerQuery<?>> everyQuery(Actor actor, CaseId caseId) {
        return List.of(
                new GetCaseFile(caseId, actor, null, null),
                new GetCaseFile(caseId, actor, AsAt.position(1), null),
                timeline(actor, caseId, null),
                timeline(actor, caseId, AsAt.position(1)),
                new ListCases(actor, null, null, null, null, null, null, null, 200, List.of()),
                new ListCases(actor, null, null, null, null, null, Set.of(caseId), null, 200, List.of()),
                new ListDue(actor, null, null, null, null, null, null, 200),
                new ListConcerns(actor),
                new ListWork(actor, Whose.TEAM, null, null, 200, List.of()),
                new GetStandards(actor, caseId, null),
                new GetSubjectData(caseId, actor, new PersonId(new UUID(0, 1))),
                new ListReached(actor, Set.of(caseId)),
                new ListReleasedPapers(caseId, actor, null, null),
                new ListLetters(caseId, actor, null),
                new ListOutdated(actor, Set.of(), null, 200),
                new ListLapsed(actor, null, 200));
    }

    private List<Set<Object>> answers(CaseId caseId, Actor actor) {
        return everyQuery(actor, caseId).stream()
                .map(query -> Leaves.of(scene.side().ask(query)))
                .toList();
    }

    private List<TimelineEntry> whole(Actor actor, CaseId caseId) {
        return Pages.all(scene.side(), caseId, actor, null, GetTimeline.MOST);
    }

    /** One page after the other, until none follows. */
    private Stream<TimelineAnswer> pages(Actor actor, CaseId caseId, int limit) {
        return Stream.iterate(
                scene.side().ask(new GetTimeline(caseId, actor, null, null, limit, null)),
                Objects::nonNull,
                page -> page.nextAfter() == null
                        ? null
                        : scene.side().ask(new GetTimeline(caseId, actor, null, page.nextAfter(), limit, null)));
    }

    private static GetTimeline timeline(Actor actor, CaseId caseId, @Nullable AsAt asAt) {
        return new GetTimeline(caseId, actor, asAt, null, GetTimeline.MOST, null);
    }

    /** What only events beyond some classes hold: ids, personal values, texts, times and places in the order. */
    private Set<Object> secrets(Set<DisclosureClass> classes, boolean contacts, List<RecordedEvent> history) {
        Set<Object> hidden = new HashSet<>();
        Set<Object> shown = new HashSet<>();
        for (RecordedEvent recorded : history) {
            Set<Object> leaves = identifying(recorded);
            (classes.contains(disclosure(recorded)) && !leftBehind(recorded) ? shown : hidden).addAll(leaves);
            if (recorded.event() instanceof ContactEvent && contacts) {
                shown.addAll(Leaves.of(recorded.event()));
            }
        }
        hidden.removeAll(shown);
        assertThat(hidden).hasSizeGreaterThan(classes.contains(DisclosureClass.CONFIDENTIAL) ? -1 : 3);
        return hidden;
    }

    private static Set<Object> identifying(RecordedEvent recorded) {
        Set<Object> leaves = Leaves.of(recorded.event());
        leaves.removeIf(leaf -> leaf.toString().length() < 12 || leaf.toString().matches("[A-Z_]+"));
        leaves.add(recorded.eventId().toString());
        leaves.add(recorded.recordedAt().toString());
        leaves.add(requireNonNull(recorded.by().organisation()));
        leaves.add(requireNonNull(recorded.by().account()));
        return leaves;
    }

    /** What was said in confidence, or of safeguarding, before the case came to who provides now. */
    private boolean leftBehind(RecordedEvent recorded) {
        List<RecordedEvent> history = scene.journal().ofCase(recorded.event().caseId());
        long came = history.stream()
                .filter(other -> other.event() instanceof BodyEvent.ProviderReallocated)
                .mapToLong(RecordedEvent::position)
                .max()
                .orElse(-1);
        return switch (recorded.disclosure()) {
            case OPEN, PARTY -> false;
            case CONFIDENTIAL -> recorded.position() < came;
            case SAFEGUARDING -> first(history, recorded).position() < came;
        };
    }

    /** The event that raised the concern which another is about; the first about it where none did. */
    private static RecordedEvent first(List<RecordedEvent> history, RecordedEvent recorded) {
        int concern = ((SafeguardingEvent) recorded.event()).concern();
        List<RecordedEvent> about = history.stream()
                .filter(other -> other.position() <= recorded.position())
                .filter(other -> other.event() instanceof SafeguardingEvent e && e.concern() == concern)
                .toList();
        return about.stream()
                .filter(other -> other.event() instanceof SafeguardingEvent.ConcernRaised)
                .reduce((one, later) -> later)
                .orElse(about.getFirst());
    }

    /** As the catalogue says; a correction is never less than what it corrects. */
    private DisclosureClass disclosure(RecordedEvent recorded) {
        DisclosureClass own = recorded.disclosure();
        UUID corrects = recorded.event() instanceof CorrectionEvent e && !(e instanceof CorrectionEvent.DatesRestated)
                ? e.corrects()
                : null;
        return Stream.concat(
                        Stream.of(own),
                        scene.journal().all().stream()
                                .filter(other -> other.eventId().equals(corrects))
                                .map(this::disclosure))
                .max(DisclosureClass::compareTo)
                .orElse(own);
    }

    /** A correction of what no timeline tells: the command side accepts none. */
    private boolean pointless(RecordedEvent recorded) {
        return recorded.event() instanceof CorrectionEvent e
                && !(e instanceof CorrectionEvent.DatesRestated)
                && scene.journal().all().stream()
                        .filter(other -> other.eventId().equals(e.corrects()))
                        .noneMatch(this::told);
    }

    /** What a right-holder said for themselves: the accounts of these cases were let in for others. */
    private boolean saidForThemselves(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ChoiceEvent.ChoiceLeftOpen e -> true;
            case ChoiceEvent.PursuitEnded e -> true;
            case ChoiceEvent.RequestWithdrawn e -> true;
            case EndingEvent.ResolutionConfirmed e -> true;
            case EndingEvent.ResolutionDisputed e -> true;
            case OfferEvent.WrittenOfferAnswered e -> true;
            case ConsentEvent.SharingConsentGiven e -> true;
            case ConsentEvent.SharingConsentWithdrawn e -> true;
            case RepresentativeEvent.RepresentativeAuthorised e -> true;
            case RepresentativeEvent.RepresentativeAuthorityWithdrawn e ->
                before(recorded, RepresentativeEvent.RepresentativeAuthorised.class)
                        .anyMatch(earlier -> earlier.representative().equals(e.representative()));
            case DelayEvent.DelayRecorded e ->
                e.rule() == Rule.ISSUE_CERTIFICATE
                        && before(recorded, IntakeEvent.RightHolderNamed.class)
                                .findAny()
                                .isPresent();
            case CorrectionEvent.DatesRestated e -> false;
            case CorrectionEvent e ->
                scene.journal().all().stream()
                        .filter(other -> other.eventId().equals(e.corrects()))
                        .anyMatch(this::saidForThemselves);
            case LedgerEvent e -> false;
        };
    }

    private <E extends LedgerEvent> Stream<E> before(RecordedEvent recorded, Class<E> type) {
        return scene.journal().ofCase(recorded.event().caseId()).stream()
                .filter(other -> other.position() < recorded.position())
                .map(RecordedEvent::event)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private boolean told(RecordedEvent recorded) {
        return !recorded.catalogued().noted()
                && recorded.disclosure().compareTo(DisclosureClass.PARTY) <= 0
                && !pointless(recorded);
    }
}
