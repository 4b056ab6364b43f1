package org.mediationledger.query.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mediationledger.events.AftermathEvent.AppealDecided;
import org.mediationledger.events.AftermathEvent.AppealRegistered;
import org.mediationledger.events.AftermathEvent.CaseClosed;
import org.mediationledger.events.AftermathEvent.CaseReopened;
import org.mediationledger.events.ArrangementEvent.CannotArrangeTold;
import org.mediationledger.events.ArrangementEvent.LocalAuthorityInformed;
import org.mediationledger.events.CertificateEvent.CertificateIssued;
import org.mediationledger.events.CertificateEvent.CertificateRecorded;
import org.mediationledger.events.CertificateEvent.CertificateWithdrawn;
import org.mediationledger.events.CertificateEvent.CopyMade;
import org.mediationledger.events.ChoiceEvent.AdviceGiven;
import org.mediationledger.events.ChoiceEvent.AdviserContacted;
import org.mediationledger.events.ChoiceEvent.ChoiceLeftOpen;
import org.mediationledger.events.ChoiceEvent.MediationDeclined;
import org.mediationledger.events.ChoiceEvent.MediationRequested;
import org.mediationledger.events.ChoiceEvent.PursuitEnded;
import org.mediationledger.events.ChoiceEvent.RequestWithdrawn;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.ConclusionEvent.AgreementMade;
import org.mediationledger.events.ConclusionEvent.MediationConcluded;
import org.mediationledger.events.ConclusionEvent.OutcomeRecorded;
import org.mediationledger.events.CorrectionEvent.EntryStruckOut;
import org.mediationledger.events.DecisionEvent.DecisionNotified;
import org.mediationledger.events.EndingEvent.ResolutionConfirmed;
import org.mediationledger.events.EndingEvent.ResolutionDisputed;
import org.mediationledger.events.EndingEvent.ResolvedBeforeMeeting;
import org.mediationledger.events.HolderEvent.HolderStoodDown;
import org.mediationledger.events.HolderEvent.RightTakenOver;
import org.mediationledger.events.IntakeEvent.CaseOpened;
import org.mediationledger.events.IntakeEvent.DisagreementStated;
import org.mediationledger.events.IntakeEvent.ResolutionConsentRecorded;
import org.mediationledger.events.IntakeEvent.RightHolderNamed;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MeetingEndEvent.MeetingNotHeld;
import org.mediationledger.events.MeetingEvent.MeetingArranged;
import org.mediationledger.events.MeetingEvent.MeetingCancelled;
import org.mediationledger.events.MeetingEvent.MeetingHeld;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.testing.Journal;
import org.mediationledger.query.testing.RandomEvents;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.terms.EndOfHolding;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.Party;

/** The status that a case's steps amount to (law.md 3.1). */
final class MilestonesTest {

    private final RandomEvents random = new RandomEvents(new Random(1));
    private final RandomEvents.Subject subject = oneOfEach(random.subject());
    private final Journal journal = new Journal();

    @Test
    void a_case_that_is_only_taken_on_is_referred() {
        assertThat(after(CaseOpened.class)).isEqualTo(CaseStatus.REFERRED);
    }

    @Test
    void a_decline_goes_from_notice_to_certificate() {
        assertThat(along(
                        CaseOpened.class,
                        DecisionNotified.class,
                        AdviserContacted.class,
                        AdviceGiven.class,
                        MediationDeclined.class,
                        CertificateIssued.class,
                        CopyMade.class,
                        CaseClosed.class))
                .containsExactly(
                        CaseStatus.REFERRED,
                        CaseStatus.NOTICE_SENT,
                        CaseStatus.ADVISER_CONTACTED,
                        CaseStatus.ADVICE_GIVEN,
                        CaseStatus.DECLINED,
                        CaseStatus.CERTIFIED,
                        CaseStatus.CERTIFIED,
                        CaseStatus.CLOSED);
    }

    @Test
    void a_mediation_goes_from_the_choice_to_its_conclusion() {
        assertThat(along(
                        CaseOpened.class,
                        ChoiceLeftOpen.class,
                        MediationRequested.class,
                        LocalAuthorityInformed.class,
                        MeetingArranged.class,
                        MeetingHeld.class,
                        MediationConcluded.class,
                        OutcomeRecorded.class,
                        AgreementMade.class,
                        CertificateIssued.class,
                        AppealRegistered.class,
                        AppealDecided.class))
                .containsExactly(
                        CaseStatus.REFERRED,
                        CaseStatus.UNDECIDED,
                        CaseStatus.PURSUED,
                        CaseStatus.AUTHORITY_INFORMED,
                        CaseStatus.MEETING_ARRANGED,
                        CaseStatus.MEETING_HELD,
                        CaseStatus.CONCLUDED,
                        CaseStatus.CONCLUDED,
                        CaseStatus.CONCLUDED,
                        CaseStatus.CERTIFIED,
                        CaseStatus.APPEALED,
                        CaseStatus.APPEAL_DECIDED);
    }

    @Test
    void a_meeting_that_is_called_off_leaves_the_case_where_it_was() {
        assertThat(after(
                        CaseOpened.class,
                        MediationRequested.class,
                        LocalAuthorityInformed.class,
                        MeetingArranged.class,
                        MeetingCancelled.class))
                .isEqualTo(CaseStatus.AUTHORITY_INFORMED);
    }

    @Test
    void a_meeting_that_did_not_take_place_leaves_the_case_where_it_was() {
        assertThat(after(
                        CaseOpened.class,
                        MediationRequested.class,
                        LocalAuthorityInformed.class,
                        MeetingArranged.class,
                        MeetingNotHeld.class))
                .isEqualTo(CaseStatus.AUTHORITY_INFORMED);
    }

    @Test
    void a_matter_is_resolved_when_everybody_who_acts_says_so_and_as_long_as_they_do() {
        PersonId mother = new PersonId(random.uuid());
        PersonId father = new PersonId(random.uuid());
        PersonId grandmother = new PersonId(random.uuid());
        Milestones told = fold(Milestones.NONE, List.of(CaseOpened.class))
                .apply(recorded(named(mother)))
                .apply(recorded(named(father)))
                .apply(recorded(new MediationRequested(subject.caseId(), mother, null, random.day(), Clocks.NONE)))
                .apply(recorded(random.event(ResolvedBeforeMeeting.class, subject)));
        Milestones one = told.apply(recorded(content(mother)));
        Milestones both = one.apply(recorded(content(father)));

        assertThat(told.status()).isEqualTo(CaseStatus.PURSUED);
        assertThat(one.status()).isEqualTo(CaseStatus.PURSUED);
        assertThat(both.status()).isEqualTo(CaseStatus.RESOLVED);
        assertThat(both.apply(recorded(new ResolutionDisputed(subject.caseId(), father, random.day(), Clocks.NONE)))
                        .status())
                .isEqualTo(CaseStatus.PURSUED);
        assertThat(both.apply(recorded(named(grandmother))).status()).isEqualTo(CaseStatus.PURSUED);
        assertThat(one.apply(recorded(new HolderStoodDown(
                                subject.caseId(), father, EndOfHolding.STEPPED_BACK, random.day(), Clocks.NONE)))
                        .status())
                .isEqualTo(CaseStatus.RESOLVED);
    }

    @Test
    void a_pending_wish_passes_to_a_successor_who_has_said_nothing_and_to_no_other() {
        PersonId mother = new PersonId(random.uuid());
        PersonId young = new PersonId(random.uuid());
        Milestones named = fold(Milestones.NONE, List.of(CaseOpened.class))
                .apply(recorded(named(mother)))
                .apply(recorded(named(young, HolderCapacity.YOUNG_PERSON)));
        RecordedEvent wish =
                recorded(new MediationRequested(subject.caseId(), mother, null, random.day(), Clocks.NONE));
        RecordedEvent taken = recorded(new RightTakenOver(
                subject.caseId(),
                young,
                HolderCapacity.YOUNG_PERSON,
                List.of(mother),
                false,
                null,
                random.day(),
                Clocks.NONE));
        RecordedEvent no = recorded(new MediationDeclined(subject.caseId(), mother, random.day(), Clocks.NONE));
        RecordedEvent youngNo = recorded(new MediationDeclined(subject.caseId(), young, random.day(), Clocks.NONE));

        assertThat(named.apply(wish).apply(taken).apply(no).status())
                .as("what who held it before says no longer counts against the wish that passed")
                .isEqualTo(CaseStatus.PURSUED);
        assertThat(named.apply(wish).apply(taken).apply(youngNo).status()).isEqualTo(CaseStatus.DECLINED);
        assertThat(named.apply(youngNo).apply(wish).apply(taken).apply(no).status())
                .isEqualTo(CaseStatus.DECLINED);
    }

    private RightHolderNamed named(PersonId person) {
        return named(person, HolderCapacity.PARENT);
    }

    private RightHolderNamed named(PersonId person, HolderCapacity capacity) {
        return new RightHolderNamed(
                subject.caseId(), person, capacity, random.sealed(), null, null, null, random.day(), Clocks.NONE);
    }

    private ResolutionConfirmed content(PersonId by) {
        return new ResolutionConfirmed(subject.caseId(), by, random.day(), Clocks.NONE);
    }

    @Test
    void an_authority_that_cannot_arrange_does_not_end_the_right_to_mediate() {
        assertThat(along(
                        CaseOpened.class,
                        MediationRequested.class,
                        CannotArrangeTold.class,
                        CertificateRecorded.class,
                        MeetingHeld.class))
                .endsWith(CaseStatus.CANNOT_ARRANGE, CaseStatus.CERTIFIED, CaseStatus.MEETING_HELD);
    }

    @Test
    void a_change_of_mind_goes_either_way() {
        assertThat(after(CaseOpened.class, MediationRequested.class, PursuitEnded.class))
                .isEqualTo(CaseStatus.PURSUIT_ENDED);
        assertThat(after(CaseOpened.class, MediationDeclined.class, MediationRequested.class))
                .isEqualTo(CaseStatus.PURSUED);
        assertThat(after(CaseOpened.class, MediationRequested.class, RequestWithdrawn.class))
                .isEqualTo(CaseStatus.WITHDRAWN);
    }

    @Test
    void a_notice_that_is_recorded_late_does_not_set_the_case_back() {
        assertThat(after(CaseOpened.class, AdviserContacted.class, DecisionNotified.class))
                .isEqualTo(CaseStatus.ADVISER_CONTACTED);
        assertThat(after(CaseOpened.class, MediationDeclined.class, AdviceGiven.class))
                .isEqualTo(CaseStatus.DECLINED);
    }

    @Test
    void a_withdrawn_certificate_counts_no_longer() {
        assertThat(after(
                        CaseOpened.class, MediationDeclined.class, CertificateIssued.class, CertificateWithdrawn.class))
                .isEqualTo(CaseStatus.DECLINED);
    }

    @Test
    void a_meeting_during_an_appeal_does_not_hide_the_appeal() {
        assertThat(after(CaseOpened.class, AppealRegistered.class, MeetingHeld.class))
                .isEqualTo(CaseStatus.APPEALED);
    }

    @Test
    void a_case_taken_up_again_is_where_it_was() {
        assertThat(after(CaseOpened.class, MediationDeclined.class, CaseClosed.class, CaseReopened.class))
                .isEqualTo(CaseStatus.DECLINED);
        assertThat(after(CaseOpened.class, CaseClosed.class, CaseReopened.class, CaseClosed.class))
                .isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void disagreement_resolution_has_its_own_way() {
        assertThat(after(CaseOpened.class, DisagreementStated.class)).isEqualTo(CaseStatus.DISAGREEMENT_STATED);
        Milestones stated = fold(Milestones.NONE, List.of(CaseOpened.class, DisagreementStated.class));
        Milestones agreed = stated.apply(recorded(consent(Party.FAMILY, true)));
        assertThat(agreed.status()).isEqualTo(CaseStatus.RESOLUTION_AGREED);
        Milestones declined = agreed.apply(recorded(consent(Party.SCHOOL_OR_COLLEGE, false)));
        assertThat(declined.status()).isEqualTo(CaseStatus.RESOLUTION_DECLINED);
        assertThat(declined.apply(recorded(consent(Party.FAMILY, true))).status())
                .isEqualTo(CaseStatus.RESOLUTION_DECLINED);
        assertThat(declined.apply(recorded(consent(Party.SCHOOL_OR_COLLEGE, true)))
                        .status())
                .isEqualTo(CaseStatus.RESOLUTION_AGREED);
    }

    @Test
    void an_entry_struck_out_leaves_the_case_where_it_was() {
        Milestones pursued = fold(Milestones.NONE, List.of(CaseOpened.class, MediationRequested.class));
        RecordedEvent declined = recorded(random.event(MediationDeclined.class, subject));
        RecordedEvent strike = recorded(
                new EntryStruckOut(subject.caseId(), declined.eventId(), CorrectionReason.WRONG_CASE, random.day()));
        assertThat(pursued.apply(declined).status()).isEqualTo(CaseStatus.DECLINED);
        assertThat(pursued.apply(declined).apply(strike)).isEqualTo(pursued);
    }

    private ResolutionConsentRecorded consent(Party party, boolean consents) {
        return new ResolutionConsentRecorded(subject.caseId(), party, consents, random.day());
    }

    @SafeVarargs
    private CaseStatus after(Class<? extends LedgerEvent>... types) {
        return fold(Milestones.NONE, List.of(types)).status();
    }

    @SafeVarargs
    private List<CaseStatus> along(Class<? extends LedgerEvent>... types) {
        List<CaseStatus> statuses = new ArrayList<>();
        Milestones milestones = Milestones.NONE;
        for (Class<? extends LedgerEvent> type : types) {
            milestones = fold(milestones, List.of(type));
            statuses.add(milestones.status());
        }
        return statuses;
    }

    private Milestones fold(Milestones from, List<Class<? extends LedgerEvent>> types) {
        Milestones milestones = from;
        for (Class<? extends LedgerEvent> type : types) {
            milestones = milestones.apply(recorded(random.event(type, subject)));
        }
        return milestones;
    }

    private RecordedEvent recorded(LedgerEvent event) {
        return journal.record(random.uuid(), Journal.by("COORDINATOR"), event);
    }

    private static RandomEvents.Subject oneOfEach(RandomEvents.Subject two) {
        return new RandomEvents.Subject(
                two.caseId(),
                List.of(two.meetings().getFirst()),
                List.of(two.certificates().getFirst()),
                two.earlier());
    }
}
