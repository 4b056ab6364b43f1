package org.mediationledger.query.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mediationledger.directory.RegisterStatus;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MediatorEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.testing.Journal;
import org.mediationledger.query.testing.RandomEvents;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.CaseScope;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.Reach;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.rights.Role;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.terms.Employer;
import org.mediationledger.terms.MediatorDeparture;

/** Who reaches a case, event by event. */
final class CaseReachTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final AccountId PARENT = new AccountId("parent");

    private final RandomEvents random = new RandomEvents(new Random(3));
    private final RandomEvents.Subject subject = random.subject();
    private final Journal journal = new Journal();
    private CaseReach reach = CaseReach.NONE;

    @Test
    void the_bodies_are_those_of_the_opening_and_the_newest_allocation() {
        IntakeEvent.CaseOpened opened = random.event(IntakeEvent.CaseOpened.class, subject);
        tell(opened);
        tell(random.event(IntakeEvent.ProviderAllocated.class, subject));
        IntakeEvent.ProviderAllocated allocated = random.event(IntakeEvent.ProviderAllocated.class, subject);
        tell(allocated);
        CaseScope scope = reach.scope();
        assertThat(scope.localAuthority()).isEqualTo(opened.localAuthority().value());
        assertThat(scope.provider()).isEqualTo(allocated.provider().value());
        assertThat(scope.adviserOrganisation())
                .isEqualTo(allocated.adviserOrganisation().value());
    }

    @Test
    void the_authority_that_became_responsible_reaches_the_case_and_the_former_one_no_longer() {
        tell(random.event(IntakeEvent.CaseOpened.class, subject));
        BodyEvent.AuthorityChanged changed = random.event(BodyEvent.AuthorityChanged.class, subject);
        tell(changed);
        assertThat(reach.scope().localAuthority())
                .isEqualTo(changed.localAuthority().value());
    }

    @Test
    void every_commissioning_body_that_was_added_reaches_the_case_beside_the_first() {
        IntakeEvent.CaseOpened opened = random.event(IntakeEvent.CaseOpened.class, subject);
        BodyEvent.CommissionerAdded added = random.event(BodyEvent.CommissionerAdded.class, subject);
        tell(opened);
        tell(added);
        Set<String> expected = new HashSet<>();
        expected.add(added.commissioner().value());
        if (opened.commissioner() != null) {
            expected.add(opened.commissioner().value());
        }
        assertThat(reach.scope().commissioners()).isEqualTo(expected);
    }

    @Test
    void the_commissioning_body_is_concerned_while_health_is_in_issue() {
        tell(issues(IssueKind.EDUCATION, IssueKind.HEALTH));
        assertThat(reach.scope().commissionerInvolved()).isTrue();
        tell(issues(IssueKind.EDUCATION));
        assertThat(reach.scope().commissionerInvolved()).isFalse();
    }

    @Test
    void a_case_is_under_appeal_from_its_registration_unless_that_is_struck_out() {
        RecordedEvent first = tell(random.event(AftermathEvent.AppealRegistered.class, subject));
        tell(random.event(AftermathEvent.AppealDecided.class, subject));
        assertThat(reach.scope().underAppeal()).isTrue();
        tell(new CorrectionEvent.EntryStruckOut(subject.caseId(), random.uuid(), CorrectionReason.MISTYPED, DAY));
        assertThat(reach.scope().underAppeal()).isTrue();
        tell(new CorrectionEvent.EntryStruckOut(subject.caseId(), first.eventId(), CorrectionReason.MISTYPED, DAY));
        assertThat(reach.scope().underAppeal()).isFalse();
    }

    @Test
    void mediators_of_every_meeting_reach_the_case() {
        MeetingEvent.MeetingArranged one = random.event(MeetingEvent.MeetingArranged.class, subject);
        MeetingEvent.MeetingArranged other = random.event(MeetingEvent.MeetingArranged.class, subject);
        tell(one);
        tell(other);
        tell(random.event(MeetingEvent.MeetingCancelled.class, subject));
        assertThat(reach.scope().mediators()).containsAll(one.mediators()).containsAll(other.mediators());
    }

    @Test
    void a_mediator_reaches_the_case_from_the_acceptance_until_they_leave_it() {
        AccountId mediator = new AccountId("mediator");
        AccountId other = new AccountId("other");
        tell(new MediatorEvent.MediatorOffered(subject.caseId(), mediator, DAY));
        assertThat(reach.scope().mediators()).isEmpty();
        for (MediatorEvent leaving : List.of(
                new MediatorEvent.ConflictDeclared(subject.caseId(), mediator, DAY),
                new MediatorEvent.MediatorWithdrawn(subject.caseId(), mediator, MediatorDeparture.ILL, DAY),
                new MediatorEvent.MediatorReplaced(subject.caseId(), mediator, other, DAY))) {
            tell(accepted(mediator));
            tell(accepted(other));
            assertThat(reach.scope().mediators()).containsExactlyInAnyOrder(mediator, other);
            tell(leaving);
            assertThat(reach.scope().mediators()).containsExactly(other);
        }
    }

    @Test
    void a_case_that_was_taken_over_is_reached_by_its_new_provider_and_as_it_stood_by_the_former_one() {
        AccountId mediator = new AccountId("mediator");
        tell(allocated("former"));
        tell(accepted(mediator));
        RecordedEvent taken = tell(taken("former", "new"));

        assertThat(reach.scope().mediators()).isEmpty();
        assertThat(reach.includes(coordinator("new"))).isTrue();
        assertThat(reach.includes(coordinator("former"))).isFalse();
        assertThat(reach.sight(coordinator("former")))
                .isEqualTo(new Sight(
                        Set.of(DisclosureClass.OPEN),
                        taken.position(),
                        List.of(new Sight.Stretch(-1, taken.position()))));
        assertThat(reach.sight(new Actor(mediator, Role.MEDIATOR, "former")))
                .isEqualTo(new Sight(
                        Set.of(DisclosureClass.OPEN, DisclosureClass.PARTY, DisclosureClass.CONFIDENTIAL),
                        taken.position(),
                        List.of(new Sight.Stretch(-1, taken.position()))));
        assertThat(reach.sight(coordinator("stranger")).reaches()).isFalse();
    }

    @Test
    void whoever_breaks_the_glass_sees_the_case_as_it_is_but_nothing_that_is_kept_apart() {
        tell(allocated("first", "elsewhere"));
        tell(taken("first", "second", "elsewhere"));
        Sight openly = new Sight(Set.of(DisclosureClass.OPEN, DisclosureClass.PARTY), Long.MAX_VALUE, List.of());

        for (Actor actor : List.of(
                coordinator("first"),
                somebody(Role.ADVISER, "first"),
                somebody(Role.ADVISER, "second"),
                somebody(Role.SAFEGUARDING_LEAD, "stranger"))) {
            assertThat(reach.sight(actor).ended() || !reach.sight(actor).reaches())
                    .as(actor.toString())
                    .isTrue();
            assertThat(reach.sight(actor.breakingGlass())).as(actor.toString()).isEqualTo(openly);
            assertThat(reach.includes(actor.breakingGlass()))
                    .as("no list shows more: %s", actor)
                    .isFalse();
        }
    }

    @Test
    void nobody_breaks_the_glass_whose_role_has_no_emergency_or_who_has_nothing_to_do_with_the_case() {
        tell(allocated("first"));
        for (Role role : Role.values()) {
            Actor stranger = somebody(role, "stranger");
            if (RightsTable.of(role).emergency() != Reach.ALL) {
                assertThat(reach.sight(stranger.breakingGlass())).isEqualTo(reach.sight(stranger));
            }
        }
        assertThat(Stream.of(Role.values()).filter(role -> RightsTable.of(role).emergency() != Reach.NONE))
                .containsExactly(Role.COORDINATOR, Role.ADVISER, Role.SAFEGUARDING_LEAD);
    }

    @Test
    void the_glass_is_not_broken_to_a_case_within_reach() {
        tell(allocated("first"));
        assertThat(reach.sight(coordinator("first").breakingGlass())).isEqualTo(reach.sight(coordinator("first")));
    }

    @Test
    void a_provider_to_which_a_case_comes_back_sees_its_own_confidences_of_both_times() {
        tell(allocated("first"));
        long until = tell(taken("first", "between")).position();
        long from = tell(taken("between", "first")).position();
        Sight sight = reach.sight(coordinator("first"));

        assertThat(sight.ended()).isFalse();
        assertThat(sight.shows(DisclosureClass.CONFIDENTIAL, until)).isTrue();
        assertThat(sight.shows(DisclosureClass.CONFIDENTIAL, until + 1)).isFalse();
        assertThat(sight.shows(DisclosureClass.CONFIDENTIAL, from)).isFalse();
        assertThat(sight.shows(DisclosureClass.CONFIDENTIAL, from + 1)).isTrue();
        assertThat(sight.shows(DisclosureClass.PARTY, until + 1)).isTrue();
        assertThat(sight.shows(DisclosureClass.SAFEGUARDING, 0)).isFalse();
    }

    @Test
    void an_adviser_organisation_that_stays_sees_on_what_it_saw() {
        tell(allocated("first", "adviser"));
        long until = tell(taken("first", "second", "adviser")).position();
        Sight sight = reach.sight(new Actor(new AccountId("somebody"), Role.ADVISER, "adviser"));

        assertThat(sight.ended()).isFalse();
        assertThat(sight.shows(DisclosureClass.CONFIDENTIAL, until)).isTrue();
        assertThat(sight.shows(DisclosureClass.CONFIDENTIAL, until + 1)).isTrue();
    }

    @Test
    void an_authority_that_is_no_longer_responsible_keeps_nothing_where_the_provider_changes_too() {
        IntakeEvent.CaseOpened opened = random.event(IntakeEvent.CaseOpened.class, subject);
        tell(opened);
        tell(allocated("first"));
        tell(taken("first", "second"));
        Actor officer = new Actor(
                new AccountId("officer"),
                Role.AUTHORITY,
                opened.localAuthority().value());

        assertThat(reach.sight(officer).ended()).isFalse();
        assertThat(reach.sight(officer).reaches()).isTrue();
        tell(random.event(BodyEvent.AuthorityChanged.class, subject));
        assertThat(reach.sight(officer).reaches()).isFalse();
    }

    @Test
    void a_mediator_who_turns_out_to_have_a_conflict_keeps_nothing_of_an_earlier_time_either() {
        AccountId mediator = new AccountId("mediator");
        tell(allocated("first"));
        tell(accepted(mediator));
        tell(taken("first", "second"));
        tell(accepted(mediator));
        tell(new MediatorEvent.ConflictDeclared(subject.caseId(), mediator, DAY));

        assertThat(reach.sight(new Actor(mediator, Role.MEDIATOR, "first")).reaches())
                .isFalse();
    }

    private IntakeEvent allocated(String provider) {
        return allocated(provider, provider);
    }

    private IntakeEvent allocated(String provider, String adviser) {
        return new IntakeEvent.ProviderAllocated(
                subject.caseId(),
                new OrganisationId(provider),
                provider,
                new OrganisationId(adviser),
                adviser,
                Employer.INDEPENDENT,
                DAY);
    }

    private BodyEvent taken(String former, String provider) {
        return taken(former, provider, provider);
    }

    private BodyEvent taken(String former, String provider, String adviser) {
        return new BodyEvent.ProviderReallocated(
                subject.caseId(),
                new OrganisationId(former),
                new OrganisationId(provider),
                provider,
                new OrganisationId(adviser),
                adviser,
                Employer.INDEPENDENT,
                DAY);
    }

    private static Actor coordinator(String organisation) {
        return somebody(Role.COORDINATOR, organisation);
    }

    private static Actor somebody(Role role, String organisation) {
        return new Actor(new AccountId("somebody"), role, organisation);
    }

    private MediatorEvent accepted(AccountId mediator) {
        return new MediatorEvent.MediatorAccepted(
                subject.caseId(),
                mediator,
                new OrganisationId("provider"),
                RegisterStatus.REGISTERED,
                Employer.INDEPENDENT,
                DAY);
    }

    @Test
    void a_family_reaches_the_case_from_grant_to_revocation() {
        tell(new AccessEvent.AccessGranted(subject.caseId(), PARENT, Role.FAMILY, new PersonId(random.uuid()), DAY));
        assertThat(reach.scope().granted()).isEqualTo(Set.of(PARENT));
        tell(new AccessEvent.AccessRevoked(subject.caseId(), PARENT, DAY));
        assertThat(reach.scope().granted()).isEmpty();
    }

    private DecisionEvent issues(IssueKind... kinds) {
        return new DecisionEvent.IssuesStated(subject.caseId(), List.of(kinds), DAY, Clocks.NONE);
    }

    private RecordedEvent tell(LedgerEvent event) {
        RecordedEvent recorded = journal.record(random.uuid(), Journal.by("COORDINATOR"), event);
        reach = reach.apply(recorded);
        return recorded;
    }
}
