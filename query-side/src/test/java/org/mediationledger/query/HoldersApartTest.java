package org.mediationledger.query;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.ConsentEvent;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DelayEvent;
import org.mediationledger.events.HolderEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.events.RunningClock;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.casefile.CaseFile;
import org.mediationledger.query.casefile.Choices;
import org.mediationledger.query.casefile.Delays;
import org.mediationledger.query.casefile.GetCaseFile;
import org.mediationledger.query.casefile.Intake;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.standing.CaseStatus;
import org.mediationledger.query.testing.Journal;
import org.mediationledger.query.testing.RandomEvents;
import org.mediationledger.query.testing.Scene;
import org.mediationledger.query.testing.TestMongo;
import org.mediationledger.query.timeline.GetTimeline;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Role;
import org.mediationledger.statute.DutyHolder;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.statute.Trigger;
import org.mediationledger.terms.AuthorityEvidence;
import org.mediationledger.terms.ContactLimit;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.terms.DelayCause;
import org.mediationledger.terms.DelayReason;
import org.mediationledger.terms.EndOfHolding;
import org.mediationledger.terms.EndOfPursuit;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.Representation;
import org.mediationledger.terms.RepresentativePower;
import org.mediationledger.terms.SharedMatter;
import org.mediationledger.terms.SharedWith;

/** What one right-holder's account sees of another's contacts and words: nothing, unless both agree. */
final class HoldersApartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Actor MOTHERS = new Actor(new AccountId("mother"), Role.FAMILY, null);
    private static final Actor FATHERS = new Actor(new AccountId("father"), Role.FAMILY, null);
    private static final Actor HELPERS = new Actor(new AccountId("helper"), Role.REPRESENTATIVE, null);

    private final Scene scene = new Scene(TestMongo::embedded);
    private final RandomEvents random = new RandomEvents(new Random(11));
    private final RandomEvents.Subject subject = random.subject();
    private final PersonId mother = new PersonId(random.uuid());
    private final PersonId father = new PersonId(random.uuid());
    private final IntakeEvent.RightHolderNamed motherNamed = named(mother);
    private final IntakeEvent.RightHolderNamed fatherNamed = named(father);

    @BeforeEach
    void two_parents_are_let_in() {
        tell(random.event(IntakeEvent.CaseOpened.class, subject));
        tell(motherNamed);
        tell(random.event(IntakeEvent.ProviderAllocated.class, subject));
        letIn(MOTHERS, mother);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void each_sees_their_own_contacts_and_nobody_elses() {
        bothParents();
        letIn(HELPERS, mother);

        assertThat(holders(MOTHERS)).extracting(Intake.Holder::phone).containsExactly(motherNamed.phone(), null);
        assertThat(holders(FATHERS)).extracting(Intake.Holder::phone).containsExactly(null, fatherNamed.phone());
        assertThat(holders(HELPERS)).extracting(Intake.Holder::phone).containsOnlyNulls();
        assertThat(holders(provider()))
                .extracting(Intake.Holder::phone)
                .containsExactly(motherNamed.phone(), fatherNamed.phone());
    }

    @Test
    void
            a_change_of_contacts_and_a_safe_contact_flag_show_to_their_owner_and_the_provider_and_leave_no_trace_for_others() {
        bothParents();
        CaseFile fathersBefore = file(FATHERS);
        List<TimelineEntry> storyBefore = story(FATHERS);
        var phone = random.sealed();
        tell(new ContactEvent.ContactsChanged(subject.caseId(), mother, phone, null, null, DAY));
        RecordedEvent asked = tell(new ContactEvent.SafeContactAsked(
                subject.caseId(), mother, List.of(ContactLimit.NO_POST, ContactLimit.NO_VOICEMAIL), DAY));

        for (Actor reader : List.of(MOTHERS, provider())) {
            assertThat(holders(reader).getFirst().phone()).isEqualTo(phone);
            assertThat(holders(reader).getFirst().address()).isNull();
            assertThat(holders(reader).getFirst().never())
                    .containsExactly(ContactLimit.NO_POST, ContactLimit.NO_VOICEMAIL);
            assertThat(file(reader).position()).isEqualTo(asked.position());
        }
        assertThat(file(FATHERS)).isEqualTo(fathersBefore);
        assertThat(story(FATHERS)).isEqualTo(storyBefore);
        assertThat(story(MOTHERS)).extracting(TimelineEntry::type).doesNotContain("case.safe-contact-asked");
        assertThat(story(provider())).extracting(TimelineEntry::type).contains("case.safe-contact-asked");
    }

    @Test
    void the_account_of_who_asked_not_to_be_reached_through_the_portal_reads_nothing_of_how_they_are_reached() {
        bothParents();
        tell(new ContactEvent.ContactsChanged(subject.caseId(), mother, random.sealed(), null, null, DAY));
        var phone = holders(MOTHERS).getFirst().phone();
        RecordedEvent asked = tell(new ContactEvent.SafeContactAsked(
                subject.caseId(), mother, List.of(ContactLimit.NO_POST, ContactLimit.NO_PORTAL), DAY));

        assertThat(holders(MOTHERS).getFirst())
                .satisfies(holder -> assertThat(holder.person()).isEqualTo(mother))
                .satisfies(holder -> assertThat(holder.phone()).isNull())
                .satisfies(holder -> assertThat(holder.email()).isNull())
                .satisfies(holder -> assertThat(holder.address()).isNull())
                .satisfies(holder -> assertThat(holder.never()).isEmpty())
                .satisfies(holder -> assertThat(holder.contactsPosition()).isNull());
        assertThat(file(MOTHERS).position()).isLessThan(asked.position());
        assertThat(holders(FATHERS).getLast().phone()).isEqualTo(fatherNamed.phone());
        assertThat(holders(provider()).getFirst().never())
                .containsExactly(ContactLimit.NO_POST, ContactLimit.NO_PORTAL);
        assertThat(holders(provider()).getFirst().phone()).isEqualTo(phone);

        tell(new ContactEvent.SafeContactAsked(subject.caseId(), mother, List.of(ContactLimit.NO_POST), DAY));
        assertThat(holders(MOTHERS).getFirst().never()).containsExactly(ContactLimit.NO_POST);
        assertThat(holders(MOTHERS).getFirst().phone()).isEqualTo(phone);
    }

    @Test
    void a_representative_sees_the_words_of_whoever_authorised_them_last_and_nobody_elses() {
        bothParents();
        PersonId helper = new PersonId(random.uuid());
        authorised(helper, father);
        letIn(HELPERS, helper);
        tell(new ChoiceEvent.MediationRequested(subject.caseId(), father, random.sealed(), DAY, Clocks.NONE));
        tell(new ChoiceEvent.PursuitEnded(subject.caseId(), father, EndOfPursuit.CHANGED_MIND, DAY, Clocks.NONE));
        assertThat(story(HELPERS)).extracting(TimelineEntry::type).contains("case.pursuit-ended");

        authorised(helper, mother);
        assertThat(story(HELPERS)).extracting(TimelineEntry::type).doesNotContain("case.pursuit-ended");
    }

    private void authorised(PersonId representative, PersonId by) {
        tell(new RepresentativeEvent.RepresentativeAuthorised(
                subject.caseId(),
                representative,
                by,
                Representation.SUPPORTER,
                List.of(RepresentativePower.SEE_CASE),
                AuthorityEvidence.EMAIL,
                random.sealed(),
                null,
                DAY,
                null,
                DAY));
    }

    @Test
    void what_one_says_for_themselves_is_kept_from_the_other_and_shown_to_the_provider() {
        bothParents();
        String clock = "ISSUE_CERTIFICATE/FAMILY_DECLINED/" + father;
        tell(new ChoiceEvent.MediationRequested(subject.caseId(), father, random.sealed(), DAY, Clocks.NONE));
        RecordedEvent ended = tell(new ChoiceEvent.PursuitEnded(
                subject.caseId(), father, EndOfPursuit.CHANGED_MIND, DAY, starting(clock, Rule.ISSUE_CERTIFICATE)));
        tell(new CorrectionEvent.DateCorrected(
                subject.caseId(), ended.eventId(), DAY, DAY.minusDays(1), CorrectionReason.MISTYPED, DAY));

        assertThat(file(MOTHERS).contents().choices().choices())
                .singleElement()
                .satisfies(choice -> assertThat(choice.chosen()).isEqualTo(Choices.Chosen.MEDIATION))
                .satisfies(choice -> assertThat(choice.healthProvisionWanted()).isNull());
        assertThat(file(MOTHERS).status()).isEqualTo(CaseStatus.PURSUED);
        assertThat(file(MOTHERS).clocks().running()).isEmpty();
        assertThat(story(MOTHERS))
                .extracting(TimelineEntry::type)
                .contains("case.mediation-requested")
                .doesNotContain("case.pursuit-ended", "case.date-corrected");
        for (Actor reader : List.of(FATHERS, provider())) {
            assertThat(file(reader).contents().choices().choices()).hasSize(2);
            assertThat(file(reader).status()).isEqualTo(CaseStatus.PURSUIT_ENDED);
            assertThat(file(reader).clocks().running()).hasSize(1);
            assertThat(story(reader))
                    .extracting(TimelineEntry::type)
                    .contains("case.pursuit-ended", "case.date-corrected");
        }
    }

    @Test
    void whom_one_authorises_and_what_they_let_be_shared_is_kept_from_the_other() {
        bothParents();
        PersonId helper = new PersonId(random.uuid());
        CaseFile mothersBefore = file(MOTHERS);
        List<TimelineEntry> storyBefore = story(MOTHERS);
        authorised(helper, father);
        tell(new RepresentativeEvent.RepresentativeAuthorityWithdrawn(subject.caseId(), helper, DAY));
        tell(new ConsentEvent.SharingConsentGiven(
                subject.caseId(), father, SharedWith.MEDIATOR, List.of(SharedMatter.PLAN), DAY));
        tell(new ConsentEvent.SharingConsentWithdrawn(subject.caseId(), father, SharedWith.MEDIATOR, DAY));

        assertThat(file(MOTHERS)).isEqualTo(mothersBefore);
        assertThat(story(MOTHERS)).isEqualTo(storyBefore);
        for (Actor reader : List.of(FATHERS, provider())) {
            assertThat(file(reader).contents().representatives().authorities()).hasSize(1);
            assertThat(file(reader).contents().representatives().withdrawnAuthorities())
                    .hasSize(1);
            assertThat(file(reader).contents().consents().sharing()).hasSize(1);
            assertThat(file(reader).contents().consents().sharingEnded()).hasSize(1);
            assertThat(story(reader))
                    .extracting(TimelineEntry::type)
                    .endsWith(
                            "case.representative-authorised",
                            "case.representative-authority-withdrawn",
                            "case.sharing-consent-given",
                            "case.sharing-consent-withdrawn");
        }

        authorised(helper, mother);
        tell(new RepresentativeEvent.RepresentativeAuthorityWithdrawn(subject.caseId(), helper, DAY));
        for (Actor parent : List.of(MOTHERS, FATHERS)) {
            assertThat(file(parent).contents().representatives().authorities())
                    .as("the same helper, authorised by each in turn")
                    .hasSize(1);
            assertThat(file(parent).contents().representatives().withdrawnAuthorities())
                    .singleElement()
                    .satisfies(withdrawal ->
                            assertThat(withdrawal.authorisedBy()).isEqualTo(parent == MOTHERS ? mother : father));
            assertThat(story(parent))
                    .extracting(TimelineEntry::type)
                    .containsOnlyOnce("case.representative-authorised", "case.representative-authority-withdrawn");
        }
    }

    @Test
    void that_a_certificate_is_late_for_one_is_kept_from_the_other_and_every_other_delay_is_told() {
        bothParents();
        delayed("ISSUE_CERTIFICATE/FAMILY_DECLINED", Rule.ISSUE_CERTIFICATE);
        delayed("ISSUE_CERTIFICATE/FAMILY_DECLINED/" + father, Rule.ISSUE_CERTIFICATE);
        delayed("ARRANGE_MEDIATION", Rule.ARRANGE_MEDIATION);

        assertThat(delays(MOTHERS)).containsExactly("ISSUE_CERTIFICATE/FAMILY_DECLINED", "ARRANGE_MEDIATION");
        assertThat(delays(FATHERS)).containsExactly("ISSUE_CERTIFICATE/FAMILY_DECLINED/" + father, "ARRANGE_MEDIATION");
        assertThat(delays(provider())).hasSize(3);
        for (Actor reader : List.of(MOTHERS, FATHERS, provider())) {
            assertThat(story(reader))
                    .filteredOn(entry -> entry.type().equals("case.delay-recorded"))
                    .hasSameSizeAs(delays(reader));
        }
    }

    @Test
    void where_a_file_stands_is_moved_by_what_its_reader_sees_and_by_nothing_else() {
        bothParents();
        CaseFile before = file(MOTHERS);
        RecordedEvent open = tell(new ChoiceEvent.ChoiceLeftOpen(subject.caseId(), father, DAY, Clocks.NONE));
        tell(new CorrectionEvent.DateCorrected(
                subject.caseId(), open.eventId(), DAY, DAY.minusDays(1), CorrectionReason.MISTYPED, DAY));
        RecordedEvent ended = tell(new ChoiceEvent.PursuitEnded(
                subject.caseId(),
                father,
                EndOfPursuit.CHANGED_MIND,
                DAY,
                starting("ISSUE_CERTIFICATE/FAMILY_DECLINED/" + father, Rule.ISSUE_CERTIFICATE)));
        assertThat(file(MOTHERS)).isEqualTo(before);
        for (Actor reader : List.of(FATHERS, provider())) {
            assertStandsAt(reader, ended);
        }

        RecordedEvent own = tell(new ChoiceEvent.ChoiceLeftOpen(subject.caseId(), mother, DAY, Clocks.NONE));
        assertStandsAt(MOTHERS, own);
        assertStandsAt(FATHERS, ended);

        RecordedEvent dates =
                tell(new ChoiceEvent.RequestWithdrawn(subject.caseId(), father, DAY, starting("APPEAL", Rule.APPEAL)));
        assertThat(file(MOTHERS).clocks().running()).hasSize(1);
        assertStandsAt(MOTHERS, dates);

        RecordedEvent wished =
                tell(new ChoiceEvent.MediationRequested(subject.caseId(), father, null, DAY, Clocks.NONE));
        assertStandsAt(MOTHERS, wished);
    }

    private void assertStandsAt(Actor reader, RecordedEvent newest) {
        assertThat(file(reader).position()).isEqualTo(newest.position());
        assertThat(file(reader).recordedAt()).isEqualTo(newest.recordedAt());
    }

    private void delayed(String clock, Rule rule) {
        tell(new DelayEvent.DelayRecorded(
                subject.caseId(), clock, rule, DAY, DelayCause.PROVIDER, DelayReason.CAPACITY, null, null, DAY));
    }

    private List<String> delays(Actor actor) {
        return file(actor).contents().delays().delays().stream()
                .map(Delays.Delay::clock)
                .toList();
    }

    @Test
    void the_view_is_joint_while_both_agree_and_no_longer() {
        bothParents();
        tell(new ChoiceEvent.ChoiceLeftOpen(subject.caseId(), father, DAY, Clocks.NONE));
        tell(new HolderEvent.JointViewAgreed(subject.caseId(), father, DAY));
        assertThat(file(MOTHERS).contents().choices().choices()).isEmpty();

        tell(new HolderEvent.JointViewAgreed(subject.caseId(), mother, DAY));
        assertThat(file(MOTHERS).contents().choices().choices()).hasSize(1);
        assertThat(story(MOTHERS)).extracting(TimelineEntry::type).contains("case.choice-left-open");
        assertThat(holders(MOTHERS).getLast().phone()).as("contacts stay apart").isNull();

        tell(new HolderEvent.JointViewWithdrawn(subject.caseId(), father, DAY));
        assertThat(file(MOTHERS).contents().choices().choices()).isEmpty();
        assertThat(story(MOTHERS)).extracting(TimelineEntry::type).doesNotContain("case.choice-left-open");
    }

    @Test
    void with_one_holder_nothing_is_kept_back_from_whoever_is_let_in() {
        letIn(FATHERS, father);
        tell(new ChoiceEvent.ChoiceLeftOpen(subject.caseId(), mother, DAY, Clocks.NONE));

        assertThat(file(FATHERS).contents().choices().choices()).hasSize(1);
        assertThat(file(FATHERS).status()).isEqualTo(CaseStatus.UNDECIDED);
        assertThat(story(FATHERS)).extracting(TimelineEntry::type).contains("case.choice-left-open");
    }

    @Test
    void one_parents_no_is_no_status_while_the_other_wishes_to_mediate() {
        bothParents();
        tell(new ChoiceEvent.MediationRequested(subject.caseId(), mother, null, DAY, Clocks.NONE));
        tell(new ChoiceEvent.MediationDeclined(subject.caseId(), father, DAY, Clocks.NONE));
        assertThat(file(provider()).status()).isEqualTo(CaseStatus.PURSUED);

        tell(new HolderEvent.HolderStoodDown(subject.caseId(), mother, EndOfHolding.STEPPED_BACK, DAY, Clocks.NONE));
        assertThat(file(provider()).status()).isEqualTo(CaseStatus.DECLINED);
    }

    @Test
    void a_take_over_is_told_with_its_advice_and_counts_no_longer_once_struck_out() {
        PersonId young = new PersonId(random.uuid());
        tell(new IntakeEvent.RightHolderNamed(
                subject.caseId(),
                young,
                HolderCapacity.YOUNG_PERSON,
                random.sealed(),
                null,
                null,
                null,
                DAY,
                Clocks.NONE));
        RecordedEvent taken = tell(new HolderEvent.RightTakenOver(
                subject.caseId(), young, HolderCapacity.YOUNG_PERSON, List.of(mother), true, null, DAY, Clocks.NONE));
        assertThat(file(provider()).contents().holding().takeOvers())
                .singleElement()
                .satisfies(fact -> assertThat(fact.by()).isEqualTo(young))
                .satisfies(fact -> assertThat(fact.newCertificateAdvised()).isTrue());

        tell(new CorrectionEvent.EntryStruckOut(
                subject.caseId(), taken.eventId(), CorrectionReason.MISUNDERSTOOD, DAY));
        assertThat(file(provider()).contents().holding().takeOvers()).isEmpty();
    }

    private void bothParents() {
        tell(fatherNamed);
        letIn(FATHERS, father);
    }

    private IntakeEvent.RightHolderNamed named(PersonId person) {
        return new IntakeEvent.RightHolderNamed(
                subject.caseId(),
                person,
                HolderCapacity.PARENT,
                random.sealed(),
                random.sealed(),
                random.sealed(),
                random.sealed(),
                DAY,
                Clocks.NONE);
    }

    private void letIn(Actor actor, PersonId person) {
        tell(new AccessEvent.AccessGranted(subject.caseId(), actor.account(), actor.role(), person, DAY));
    }

    private RecordedEvent tell(LedgerEvent event) {
        RecordedEvent recorded =
                scene.journal().record(new UUID(0, scene.journal().head() + 2), Journal.by("ADVISER"), event);
        scene.side().catchUp(100);
        return recorded;
    }

    private static Clocks starting(String clock, Rule rule) {
        return new Clocks(List.of(new RunningClock(clock, due(rule))), List.of(), List.of());
    }

    private static StatutoryDate due(Rule rule) {
        return new StatutoryDate(
                rule,
                DAY.plusDays(3),
                null,
                false,
                DutyHolder.ADVISER,
                Trigger.FAMILY_DECLINED,
                DAY,
                "citation",
                "explanation",
                "edition");
    }

    private Actor provider() {
        String organisation = scene.journal().all().stream()
                .map(RecordedEvent::event)
                .filter(IntakeEvent.ProviderAllocated.class::isInstance)
                .map(event -> ((IntakeEvent.ProviderAllocated) event)
                        .adviserOrganisation()
                        .value())
                .findFirst()
                .orElseThrow();
        return new Actor(new AccountId("adviser"), Role.ADVISER, organisation);
    }

    private CaseFile file(Actor actor) {
        return requireNonNull(scene.side()
                .ask(new GetCaseFile(subject.caseId(), actor, null, null))
                .file());
    }

    private List<Intake.Holder> holders(Actor actor) {
        return file(actor).contents().intake().holders();
    }

    private List<TimelineEntry> story(Actor actor) {
        return scene.side()
                .ask(new GetTimeline(subject.caseId(), actor, null, null, 200, null))
                .entries();
    }
}
